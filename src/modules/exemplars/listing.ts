/** How many records a page of the list shows. */
export const listPageSize = 25
/** How many pairs that may be one person's stand on a page. */
export const doubtsPerPage = 20
