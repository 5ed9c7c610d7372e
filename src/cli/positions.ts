/** 1-based; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines of a text, ended by CR, LF or CRLF. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const ending of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(ending.index + ending[0].length);
  }

  position(offset: number): Position {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 };
  }

  /** A line (1-based) without its ending. */
  lineText(line: number): string {
    return this.text.slice(this.starts[line - 1], this.starts[line]).replace(/[\r\n]+$/, "");
  }
}
