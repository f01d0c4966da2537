import { useWords } from './locale.ts'

type Props = { page: number; pages: number; href: (page: number) => string }

/** The pages of a long list: first, last, those beside this one, and the way on. Nothing when there is only one. */
export function Pagination({ page, pages, href }: Props) {
  const text = useWords()
  if (pages <= 1) return null
  return (
    <nav class="pages" aria-label={text.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              ← {text.previous}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((number, index) => (
          <li key={index}>
            {number === undefined ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a href={href(number)} aria-label={text.page(number)} aria-current={number === page ? 'page' : undefined}>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {text.next} →
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The page numbers to show, in order; `undefined` stands for a gap. */
export function shownPages(page: number, pages: number): (number | undefined)[] {
  const near = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b)
  return near.flatMap((n, index) => (index > 0 && n - (near[index - 1] ?? n) > 1 ? [undefined, n] : [n]))
}
