/**
 * Where a record comes from: the keys that stand in `source`, short because they stand in every line, each with what it
 * means. `data/README.md` has the same table with addresses and licences, `data/schema/source.json` the same keys.
 */
export const sourceKeys = {
  us: "lists of US films",
  fb: "Freebase",
  w16: "Wikipedia's film pages of 2015–16",
  wc: "Wikipedia's cast lists, 2021",
  wl: "Wikipedia's first paragraphs, leads",
  wp: "Wikipedia Movie Plots",
  cmu: "CMU Movie Summary Corpus",
  cri: "Criterion Collection",
  sas: "Sight and Sound poll",
  wd: "Wikidata",
  od: "oscar_data",
  oscy: "oscy",
  pgt: "Posit, gt",
  gl: "list of Golden Globes",
  fv: "film-festival-visualization",
  fo: "plydb-fun-oscars-2026",
  aa: "animated-film-awards",
  goya: "web-scraping-UOC, Goya",
  jrp: "Dataninja/j-r-p",
  sf: "stremio-film-festivals",
  wa: "Wikipedia's pages on awards",
  ap: "pages on awards",
  curated: "written by hand",
} as const;

export type SourceKey = keyof typeof sourceKeys;
