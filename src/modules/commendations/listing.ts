/** How many dossiers a page of the list shows. */
export const pageSize = 25

/** How many lines of an annex a page shows, and how many are read at a time. */
export const annexPageSize = 50
