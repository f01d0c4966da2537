import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Table } from '#ui/table.tsx'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/papers.ts'
import { paths } from '../paths.ts'
import type { ListedPrinter } from '../queries/printers.ts'
import { type FieldOf, type Returned, SmallForm } from './small-form.tsx'

type Props = {
  frame: Frame
  locale: Locale
  unitId: string
  printers: readonly ListedPrinter[]
  mayKeep: boolean
  submission: () => string
  returned: Returned | undefined
}

/** The printers of a unit, how far each is put right, and writing down another. */
export function PrintersPage(view: Props) {
  const { frame, locale, printers, mayKeep, unitId } = view
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.printers}
      crumbs={[{ label: pageWords(locale).title, href: paths.list() }, { label: text.printers }]}
    >
      <Head title={text.printers} lead={text.printersLead} why={mayKeep ? undefined : text.mayNot} />
      <p class="acts">
        <a href={paths.layouts}>{text.layouts}</a>
      </p>
      {printers.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Table
          {...{ caption: text.printers, captionHidden: true, stack: true }}
          columns={[
            { key: 'name', label: text.name },
            { key: 'size', label: text.size },
            { key: 'correction', label: text.correction },
            { key: 'measured', label: text.measuredAt },
          ]}
          rows={printers.map((it) => ({
            name: <a href={paths.printer(it.id)}>{it.name}</a>,
            size: text.sizeOf(formatNumber(it.width), formatNumber(it.height)),
            correction: correctionWords(it, locale),
            measured: measuredWords(it, locale),
          }))}
        />
      )}
      {mayKeep && (
        <SmallForm {...view} form="them" title={text.add} action={paths.printers} open={printers.length === 0}>
          {(field) => (
            <>
              <Hidden name="unitId" value={unitId} />
              <Field {...field('name')} label={text.name} hint={text.nameHint} maxLength={80} />
              <PaperSize {...{ field, locale }} width="297" height="210" />
            </>
          )}
        </SmallForm>
      )}
    </DeskPage>
  )
}

type SizeProps = { field: FieldOf; locale: Locale; width: string; height: string }

/** The two figures of a paper as it lies. */
export function PaperSize({ field, locale, width, height }: SizeProps) {
  const text = t(locale)
  return (
    <div class="pair">
      <Field {...field('width', width)} label={text.width} hint={text.sizeHint} inputMode="decimal" maxLength={7} />
      <Field {...field('height', height)} label={text.height} inputMode="decimal" maxLength={7} />
    </div>
  )
}

/** «phải 2,5 mm, xuống −1 mm, cỡ 100 %». */
export const correctionWords = (it: ListedPrinter, locale: Locale): string =>
  t(locale).corrected(formatNumber(it.offsetX), formatNumber(it.offsetY), formatNumber(it.scale, 3))

/** When and by whom it was last measured, or that it never was. */
export const measuredWords = (it: ListedPrinter, locale: Locale): string =>
  it.measuredAt ? `${formatDate(today(it.measuredAt))}, ${it.measuredBy}` : t(locale).never
