// References to variables in the words of a container, as Kubernetes writes them: `$(NAME)`. What isn't known stays as it
// is, and `$$` is a dollar sign that begins no reference. No shell is involved.
// Source: Kubernetes, third_party/forked/golang/expansion/expand.go.

export type Variables = Readonly<Record<string, string>>;

const REFERENCE = /\$(?:\$|\(([^)]*)\))/g;

export function expand(text: string, variables: Variables): string {
  return text.replaceAll(REFERENCE, (whole, name: string | undefined) => {
    if (name === undefined) return "$";
    return Object.hasOwn(variables, name) ? (variables[name] ?? whole) : whole;
  });
}
