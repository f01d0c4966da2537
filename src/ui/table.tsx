import type { ComponentChildren } from 'preact'
import { Scroll } from './scroll.tsx'

/** `numeric` columns stand to the right in tabular figures. An empty label makes a column without a heading. */
export type Column = { key: string; label: string; numeric?: boolean }
export type TableRow = Record<string, ComponentChildren>

type Props = {
  caption: string
  captionHidden?: boolean
  columns: Column[]
  rows: readonly TableRow[]
  foot?: TableRow
  /** On a phone each row becomes a small list, each value under its column's name. */
  stack?: boolean
  /** A class for a row, such as `sub` for a part of the row above. */
  rowClass?: (row: TableRow, index: number) => string | undefined
  rowId?: (row: TableRow, index: number) => string | undefined
  class?: string
}

/** Records as a table. The first column names the row. Always captioned, scrolls by itself when wide. */
export function Table({ caption, captionHidden, columns, rows, foot, stack, rowClass, rowId, ...rest }: Props) {
  const classes = ['table', stack && 'stack', rest.class].filter(Boolean).join(' ')
  return (
    <Scroll label={caption}>
      <table class={classes}>
        <caption class={captionHidden ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => {
              const Cell = label ? 'th' : 'td'
              return (
                <Cell key={key} scope={label ? 'col' : undefined} class={numeric ? 'r' : undefined}>
                  {label}
                </Cell>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowId?.(row, index) ?? index} id={rowId?.(row, index)} class={rowClass?.(row, index)}>
              <Cells {...{ columns, row, stack }} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <Cells {...{ columns, row: foot, stack }} />
            </tr>
          </tfoot>
        )}
      </table>
    </Scroll>
  )
}

function Cells({ columns, row, stack }: { columns: Column[]; row: TableRow; stack?: boolean | undefined }) {
  return (
    <>
      {columns.map(({ key, label, numeric }, index) =>
        index === 0 ? (
          <th key={key} scope="row">
            {row[key]}
          </th>
        ) : (
          <td key={key} class={numeric ? 'r' : undefined} data-th={stack && label ? label : undefined}>
            {row[key]}
          </td>
        ),
      )}
    </>
  )
}
