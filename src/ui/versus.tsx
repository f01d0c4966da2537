import type { ComponentChildren } from 'preact'
import { useWords } from './locale.ts'
import { Scroll } from './scroll.tsx'

export type VersusRow = { label: string; mine: string; saved: string }
type Props = { rows: VersusRow[]; mine?: ComponentChildren; saved?: ComponentChildren; caption?: string }

/** Two texts of the same thing side by side: a lost update, a likely double, before and after. Differences are said in words. */
export function Versus({ rows, mine, saved, caption }: Props) {
  const text = useWords()
  const name = caption ?? text.compare
  return (
    <Scroll label={name}>
      <table class="table versus stack">
        <caption class="vh">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{text.row}</th>
            <th scope="col">{mine ?? text.mine}</th>
            <th scope="col">{saved ?? text.saved}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} row={row} heads={[mine, saved]} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ row, heads }: { row: VersusRow; heads: [ComponentChildren, ComponentChildren] }) {
  const text = useWords()
  const same = row.mine === row.saved
  const nothing = <i class="soft">{text.nothing}</i>
  const word = (head: ComponentChildren, usual: string) => (typeof head === 'string' ? head : usual)
  return (
    <tr class={same ? 'same' : 'diff'}>
      <th scope="row">
        {row.label} <span class="vh">({same ? text.same : text.differs})</span>
      </th>
      <td data-th={word(heads[0], text.mine)}>{row.mine || nothing}</td>
      <td data-th={word(heads[1], text.saved)}>{row.saved || nothing}</td>
    </tr>
  )
}
