/** How many records a page of the list shows. */
export const listPageSize = 25
