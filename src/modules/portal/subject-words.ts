const words = { individual: 'ca-nhan', collective: 'tap-the', household: 'ho-gia-dinh', model: 'mo-hinh' } as const

/** The kinds of those that stories tell of. */
export type SubjectKind = keyof typeof words
export const subjectKinds = Object.keys(words) as SubjectKind[]

/** A kind of subject as public addresses name it: `ca-nhan` is an individual. */
export const wordOfKind = (kind: SubjectKind): string => words[kind]
export const kindOfWord = (word: string): SubjectKind | undefined => subjectKinds.find((kind) => words[kind] === word)
