import { useNumbers } from './locale.ts'

type Props = { value: number | string; href?: string | undefined; label?: string }

/** A computed figure: opens the list of records behind it. Without `href` it is a plain figure. `label` is for screen readers. */
export function FigureLink({ value, href, label }: Props) {
  const written = useNumbers()
  const words = typeof value === 'number' ? written(value) : value
  const said = label && <span class="vh"> {label}</span>
  return href ? (
    <a class="fig" href={href}>
      {words}
      {said}
    </a>
  ) : (
    <span class="fig">
      {words}
      {said}
    </span>
  )
}
