import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Faults } from '#ui/faults.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tally } from '#ui/tally.tsx'
import { t as unitWords } from '../messages.ts'
import { t } from '../messages/reform.ts'
import { paths } from '../paths.ts'
import type { Reform } from '../queries/reform.ts'
import type { ReformFault } from '../reform.ts'
import type { Agreement } from '../reform-difference.ts'
import type { Heir } from '../reform-view.ts'
import { t as rehearsalWords } from '../messages/rehearsal.ts'
import { RehearsalSection, type RehearsalProps } from './rehearsal.tsx'

/** What moves with the units, a column each: its name, how many of it each old unit keeps, whether they open one by one. */
export type MovedColumn = { key: string; label: string; counts: ReadonlyMap<string, number> }

type Props = {
  frame: Frame
  locale: Locale
  reform: Reform
  heirs: readonly Heir[]
  /** What stands in its way, each with the name of the unit it is about. */
  faults: readonly (ReformFault & { unitName: string })[]
  moved: readonly MovedColumn[]
  figures: { ends: number; makes: number; renamed: number }
  /** How its lines stand to what the register holds of that day already. */
  agreement: readonly (Agreement & { unitName: string; said: string })[]
  rehearsal: RehearsalProps | undefined
  mayReform: boolean
  attempt: Attempt | undefined
}

const kinds = { draft: 'doing', committed: 'ok', dropped: 'no' } as const

/** A reform looked at before it is law of the register: who becomes whom, what moves along, what has to be decided. */
export function ReformPage(props: Props) {
  const { frame, locale, reform, heirs, faults, moved, figures, agreement, rehearsal, mayReform, attempt } = props
  const text = t(locale)
  const isDraft = reform.state === 'draft'
  const said = worded(attempt, { ...text }, locale)
  const day = formatDate(reform.on)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={reform.name}
      crumbs={[
        { label: unitWords(locale).title, href: paths.list() },
        { label: text.title, href: paths.reforms() },
        { label: reform.name },
      ]}
    >
      <Head
        title={reform.name}
        lead={isDraft ? text.previewLead(reform.document) : reform.document}
        tags={<Tag kind={kinds[reform.state]}>{text[reform.state]}</Tag>}
        actions={
          mayReform &&
          isDraft && (
            <a class="btn" href={paths.editReform(reform.id)}>
              {text.edit}
            </a>
          )
        }
      />
      <Alert>{said.errors.form}</Alert>
      <Tally
        label={text.previewLead(reform.document)}
        items={[
          { href: '#don-vi', figure: figures.ends, label: text.ends },
          { href: '#don-vi', figure: figures.makes, label: text.makes },
          { href: '#don-vi', figure: figures.renamed, label: text.renamed },
          ...(isDraft
            ? [{ href: '#sua', figure: faults.length, label: text.toMend, kind: kindOf(faults.length) }]
            : []),
        ]}
      />
      {isDraft && faults.length > 0 && (
        <Section id="sua" title={text.faults}>
          <Faults items={faults.map((it) => ({ state: 'late' as const, text: it.unitName, note: text[it.code] }))} />
        </Section>
      )}
      <Section id="don-vi" title={text.lines} small={text.movesSmall}>
        <HeirTable {...{ locale, heirs, moved }} reformId={reform.id} />
      </Section>
      {isDraft && agreement.some(({ state }) => state !== 'new') && <Agreed {...{ locale, agreement }} />}
      {rehearsal && <RehearsalSection {...rehearsal} />}
      {mayReform && isDraft && (
        <div class="bar">
          <PostButton
            action={paths.rehearseReform(reform.id)}
            values={{ version: reform.version }}
            label={rehearsalWords(locale).rehearse}
            disabledWhy={faults.length > 0 ? text.mendFirst : undefined}
          />
          <PostButton
            main
            action={paths.commitReform(reform.id)}
            values={{ version: reform.version }}
            label={text.commit(day)}
            disabledWhy={faults.length > 0 ? text.mendFirst : undefined}
          />
          <PostButton
            quiet
            action={paths.dropReform(reform.id)}
            values={{ version: reform.version }}
            label={text.drop}
          />
        </div>
      )}
    </DeskPage>
  )
}

const kindOf = (faults: number) => (faults > 0 ? ('late' as const) : ('ok' as const))

function Agreed({ locale, agreement }: Pick<Props, 'locale' | 'agreement'>) {
  const text = rehearsalWords(locale)
  const count = (state: Agreement['state']) => formatNumber(agreement.filter((it) => it.state === state).length)
  const others = agreement.filter(({ state }) => state === 'other')
  return (
    <Section id="so-don-vi" title={text.register}>
      <p>{text.agreement(count('same'), count('new'), count('other'))}</p>
      {others.length > 0 && (
        <Table
          caption={text.register}
          captionHidden
          stack
          columns={[
            { key: 'unit', label: text.unit },
            { key: 'said', label: text.newer },
            { key: 'known', label: text.inRegister },
          ]}
          rows={others.map(({ unitName, said, known }) => ({ unit: unitName, said, known }))}
        />
      )}
    </Section>
  )
}

type HeirProps = Pick<Props, 'locale' | 'heirs' | 'moved'> & { reformId: string }

function HeirTable({ locale, heirs, moved: all, reformId }: HeirProps) {
  const text = t(locale)
  const moved = all.filter(({ counts }) => [...counts.values()].some((count) => count > 0)) // what there is none of tells nothing
  const sum = (counts: ReadonlyMap<string, number>, ids: readonly string[]) =>
    ids.reduce((all, id) => all + (counts.get(id) ?? 0), 0)
  const old = [...new Set(heirs.flatMap(({ from }) => from.map(({ id }) => id)))]
  return (
    <Table
      caption={text.moves}
      captionHidden
      stack
      columns={[
        { key: 'heir', label: text.becomes },
        { key: 'from', label: text.madeOf },
        ...moved.map(({ label }) => ({ key: label, label, numeric: true })),
      ]}
      rows={heirs.map(({ name, code, isNew, from }) => ({
        heir: (
          <>
            {name} {code && <small class="num">{code}</small>} {isNew && <Tag kind="new">{text.isNew}</Tag>}
          </>
        ),
        from: from.map((it) => (it.inPart ? `${it.name} (${text.inPart})` : it.name)).join(', '),
        ...columnsOf(from.map(({ id }) => id)),
      }))}
      foot={{ heir: text.total, from: '', ...columnsOf(old, false) }}
    />
  )

  function columnsOf(ids: readonly string[], opening = true): Record<string, ComponentChildren> {
    return Object.fromEntries(
      moved.map(({ key, label, counts }) => {
        const count = sum(counts, ids)
        const kept = ids.filter((id) => counts.get(id))
        const figure = formatNumber(count)
        return [label, opening && count > 0 ? <a href={paths.movedList(reformId, key, kept)}>{figure}</a> : figure]
      }),
    )
  }
}
