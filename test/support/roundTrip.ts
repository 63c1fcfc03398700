// A way through all ordered pairs of a list, each once: an Eulerian circuit of the complete directed graph, found with
// Hierholzer's algorithm. There is one, since from every place as many legs begin as end there.

/** @returns places in the order of the way, the first one again at the end; each place is followed once by each other */
export function roundTrip<Place>(places: readonly Place[]): readonly Place[] {
  const open = new Map(places.map((place) => [place, places.filter((other) => other !== place)]));
  const way = places.slice(0, 1);
  const circuit: Place[] = [];
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const next = open.get(here)?.shift();
    if (next === undefined) {
      circuit.push(here);
      way.pop();
    } else way.push(next);
  }
  return circuit.toReversed();
}
