import type { Locale } from '#platform/i18n.ts'
import { exactTime } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { Check } from '#ui/check.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { figures, fieldOf, type Figure } from '../layout-fields.ts'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/papers.ts'
import { t as printWords } from '../messages/printing.ts'
import { shownLength } from '../millimetres.ts'
import { paperItems, type PaperItemKey } from '../paper.ts'
import { paths } from '../paths.ts'
import type { ShownLayout } from '../queries/paper.ts'
import { Sure } from './layouts.tsx'
import { PaperSize } from './printers.tsx'
import { type FieldOf, type Returned, SmallForm } from './small-form.tsx'

type Props = {
  frame: Frame
  locale: Locale
  layout: ShownLayout
  mayKeep: boolean
  submission: () => string
  returned: Returned | undefined
}

/** Where everything stands on one paper, trying it out, and keeping places of one's own. */
export function LayoutPage(view: Props) {
  const { frame, locale, layout, mayKeep } = view
  const text = t(locale)
  const kind = printWords(locale)[layout.kind]
  const title = `${text[layout.form]}, ${kind.toLocaleLowerCase(locale)}`
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: pageWords(locale).title, href: paths.list() },
        { label: text.layouts, href: paths.layouts },
        { label: title },
      ]}
    >
      <Head
        title={title}
        lead={layout.unitName ?? text.builtIn}
        tags={<Sure {...{ locale, toConfirm: layout.toConfirm }} />}
        why={mayKeep ? undefined : text.mayNot}
        actions={
          <a class="btn" href={paths.layoutSample(layout.id)}>
            {text.sample}
          </a>
        }
      />
      <Facts
        items={[
          { label: text.size, value: text.sizeOf(formatNumber(layout.width), formatNumber(layout.height)) },
          ...(layout.frame === null ? [] : [{ label: text.frame, value: formatNumber(layout.frame) }]),
        ]}
      />
      <p class="prose">
        <b>{text.source}:</b> {layout.source}
      </p>
      {!mayKeep && <Places {...view} />}
      {mayKeep && !layout.endedAt && <KeepForm {...view} />}
      {layout.history.length > 1 && <History {...view} />}
    </DeskPage>
  )
}

function Places({ locale, layout }: Props) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.things, stack: true }}
      columns={columns(locale)}
      rows={layout.items.map((it) => ({
        ...{ thing: text[it.key], x: formatNumber(it.x), y: formatNumber(it.y), width: formatNumber(it.width) },
        size: it.size === null ? '' : formatNumber(it.size),
      }))}
    />
  )
}

function KeepForm(view: Props) {
  const { locale, layout } = view
  const text = t(locale)
  return (
    <SmallForm {...view} form="vi-tri" title={text.change} action={paths.layout(layout.id)} send={text.keep}>
      {(field, values) => (
        <>
          <p class="prose hint">{text.keepLead}</p>
          <PaperSize {...{ field, locale }} width={shownLength(layout.width)} height={shownLength(layout.height)} />
          {layout.kind === 'blank' && (
            <Field
              {...field('frame', shownLength(layout.frame))}
              {...{ label: text.frame, inputMode: 'decimal', maxLength: 7, optionalWord: true }}
            />
          )}
          <Table
            {...{ caption: text.things, stack: true, class: 'figures' }}
            columns={columns(locale)}
            rows={paperItems.map((key) => ({
              thing: text[key],
              ...Object.fromEntries(
                figures.map((figure) => [figure, <FigureField {...{ field, layout, key_: key, figure, locale }} />]),
              ),
            }))}
          />
          <Field {...field('source', '')} label={text.source} hint={text.sourceHint} maxLength={300} />
          <Check {...field('confirmed')} value="1" label={text.confirmed} checked={'confirmed' in values} />
        </>
      )}
    </SmallForm>
  )
}

type FigureProps = { field: FieldOf; layout: ShownLayout; key_: PaperItemKey; figure: Figure; locale: Locale }

/** One figure of one thing; its label is the row and the column. */
function FigureField({ field, layout, key_: key, figure, locale }: FigureProps) {
  if (key === 'qr' && figure === 'size') return null
  const text = t(locale)
  const item = layout.items.find((it) => it.key === key)
  const label = columns(locale).find((it) => it.key === figure)!.label
  return (
    <Field
      {...field(fieldOf(key, figure), shownLength(item?.[figure] ?? null))}
      label={<span class="vh">{`${text[key]}: ${label}`}</span>}
      inputMode="decimal"
      maxLength={7}
    />
  )
}

const columns = (locale: Locale) => {
  const text = t(locale)
  return [
    { key: 'thing', label: text.thing },
    { key: 'x', label: text.x },
    { key: 'y', label: text.y },
    { key: 'width', label: text.itemWidth },
    { key: 'size', label: text.letters },
  ]
}

function History({ locale, layout }: Props) {
  const text = t(locale)
  const moment = (at: Date) => exactTime(at).slice(0, 16)
  return (
    <Section id="lich-su" title={text.history}>
      <Table
        {...{ caption: text.history, captionHidden: true, stack: true }}
        columns={[
          { key: 'from', label: text.from },
          { key: 'until', label: text.until },
          { key: 'source', label: text.source },
          { key: 'by', label: printWords(locale).by },
        ]}
        rows={layout.history.map((it) => ({
          from: <a href={paths.layout(it.id)}>{moment(it.keptAt)}</a>,
          until: it.endedAt ? moment(it.endedAt) : text.inUse,
          ...{ source: it.source, by: it.keptBy ?? '' },
        }))}
      />
    </Section>
  )
}
