// The scripts that teach a shell to complete `lab`. Each asks `lab __complete` and knows nothing itself, so a script that
// was installed once stays right.

const bash = `# bash completion for lab: source it, or put it into /etc/bash_completion.d/
_lab() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o filenames
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _lab lab
`;

const zsh = `#compdef lab
# zsh completion for lab: put it into a directory of $fpath as _lab
_lab() {
  local -a candidates
  local line word hasFiles
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      hasFiles=1
    else
      word=\${line%%$'\\t'*}
      if [[ $line == *$'\\t'* ]]; then candidates+=("\${word//:/\\\\:}:\${line#*$'\\t'}"); else candidates+=("\${word//:/\\\\:}"); fi
    fi
  done < <("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( \${#candidates} )) && _describe lab candidates
  [[ -n $hasFiles ]] && _files
}
if [[ $funcstack[1] == _lab ]]; then _lab "$@"; else compdef _lab lab; fi
`;

const fish = `# fish completion for lab: put it into ~/.config/fish/completions/lab.fish
function __lab_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete -- $words[2..-1] 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c lab -f -a '(__lab_complete)'
`;

export const COMPLETION_SCRIPTS = { bash, zsh, fish } as const;
