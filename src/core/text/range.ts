/** Half-open, in UTF-16 code units of the draft exactly as given (CRLF counts two, an emoji two). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `range` with `newText`; nothing outside the range is touched. */
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}
