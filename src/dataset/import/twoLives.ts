/**
 * Names, folded, that two or three people of film bore one after the other without a silence between them, each with the
 * years from which the next one's films are.
 */
export const twoLives: ReadonlyMap<string, readonly number[]> = new Map([
  // The Mexican of "Zorro, the Gay Blade" (1916–2007), the Spaniard of "Open Your Eyes" (born 1973).
  ["eduardo noriega", [1990]],
  // The American of "Lost Horizon" (1913–1995), the Australian (born 1952).
  ["john howard", [1975]],
  // The American of "Camille" (1911–1969), the animator of the 1970s, the Australian of "The Matrix" (born 1963).
  ["robert taylor", [1970, 1985]],
]);
