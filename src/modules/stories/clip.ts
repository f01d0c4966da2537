/** Sound of a story, with its words. */
export type Clip = { id: string; fileId: string; title: string; transcript: string; credit: string }
