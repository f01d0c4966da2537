/** How far a book is. */
export type BookState = 'queued' | 'making' | 'done' | 'failed'

/** Why a chosen story does not stand in a book. */
export type LeftOut = 'not_out' | 'not_agreed'
