import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages.ts'
import type { CriteriaTable } from '../queries.ts'

type Props = { frame: Frame; locale: Locale; sets: readonly CriteriaTable[] }

const kinds = ['individual', 'collective', 'household', 'model'] as const

/** The criteria sets with the most points of each criterion for each kind of subject (clause IV.1). */
export function CriteriaPage({ frame, locale, sets }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} />
      {sets.length === 0 && <Empty title={text.noneTitle} />}
      {sets.map((set) => (
        <CriteriaSetPart key={set.id} set={set} locale={locale} />
      ))}
    </DeskPage>
  )
}

function CriteriaSetPart({ set, locale }: { set: CriteriaTable; locale: Locale }) {
  const text = t(locale)
  const sum = (kind: string) => set.criteria.reduce((total, { points }) => total + (points[kind] ?? 0), 0)
  const shown = kinds.filter((kind) => sum(kind) > 0)
  return (
    <Section id={set.id} title={set.name} small={text.version(set.version)}>
      {set.toConfirm && (
        <p>
          <Tag kind="wait">{text.toConfirm}</Tag> {text.toConfirmWhy}
        </p>
      )}
      <Table
        caption={text.caption(set.name)}
        captionHidden
        stack
        columns={[
          { key: 'code', label: text.code },
          { key: 'text', label: text.criterion },
          ...shown.map((kind) => ({ key: kind, label: text[kind], numeric: true })),
        ]}
        rows={set.criteria.map(({ code, text: words, points }) => ({ code, text: words, ...points }))}
        foot={{ code: text.total, ...Object.fromEntries(shown.map((kind) => [kind, sum(kind)])) }}
      />
      <Facts
        items={[
          { label: text.issuer, value: set.issuer ?? text.common },
          { label: text.pass, value: text.passMark(set.passMark) },
          {
            label: text.inForce,
            value: set.to
              ? text.fromTo(formatDate(set.from), formatDate(addDays(set.to, -1)))
              : text.from(formatDate(set.from)),
          },
          ...(set.regulation ? [{ label: text.regulation, value: set.regulation }] : []),
        ]}
      />
      {set.source && (
        <p class="soft small prose">
          {text.source}: {set.source}
        </p>
      )}
    </Section>
  )
}
