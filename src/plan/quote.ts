// Words as one would type them into a POSIX shell: what people read in a plan, and what the script is made of. The script
// is the only place where a topology's strings meet a shell, and it is the user's.

/** @returns the word as it is where the shell reads nothing into it, in single quotes otherwise */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

export function quoteAll(words: readonly string[]): string {
  return words.map(quote).join(" ");
}
