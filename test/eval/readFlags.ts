/**
 * Flags on the reviews that the labels lack, read in their place and found to be the writer's slips. Only forms are kept
 * here. A flag that was read and found false is not: it stays an alarm.
 */
export const readFlags: readonly (readonly [file: string, written: string, correct: string])[] = [
  ["howdareyoureview--howdareyoureview.github.io/2017-10-03-review-the-meyerowitz-stories.md", "J.D Salinger", "J. D. Salinger"],
  ["howdareyoureview--howdareyoureview.github.io/2017-11-21-review-shape-of-water.md", "Hofstettler", "Hoffstetler"],
  ["howdareyoureview--howdareyoureview.github.io/2017-11-21-review-shape-of-water.md", "Eliza", "Elisa"],
  ["howdareyoureview--howdareyoureview.github.io/2018-08-04-Blindspotting.md", "Colin", "Collin"],
  ["netrc--jekyll-now/2021-04-12-Hugh-Whitemore_-In-Review.md", "Kenneth BranaghA", "Kenneth Branagh"],
  ["netrc--jekyll-now/2021-04-12-Hugh-Whitemore_-In-Review.md", "War and Rememberence", "War and Remembrance"],
  ["reelmatt--reelmatt.github.io/2019-01-13-a-star-is-born.md", "Bobby Main", "Bobby Maine"],
];
