// Words for a POSIX shell. The script is the only place where a topology's strings meet a shell, and it is the user's.

/** @returns the word as it is where the shell reads nothing into it, in single quotes otherwise */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

export function quoteAll(words: readonly string[]): string {
  return words.map(quote).join(" ");
}
