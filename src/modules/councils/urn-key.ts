/** The name under which the key of a ballot's urn is held outside the database (decision 25). */
export const urnKey = (ballotId: string) => `urn-${ballotId}`

/** The ballot whose key is held under a name; none for another secret. */
export const ballotOfKey = (name: string) => (name.startsWith('urn-') ? name.slice(4) : undefined)
