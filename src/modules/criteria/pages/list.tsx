import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t as draftWords } from '../messages/draft.ts'
import { t } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ListedSet } from '../queries/list.ts'
import type { WholeSet } from '../queries/shape.ts'
import { CriteriaTable, ToConfirm } from './criteria-table.tsx'
import { judgedKinds } from '../subject-kind.ts'
import { termOf } from '../term-words.ts'

type Props = {
  frame: Frame
  locale: Locale
  common: readonly WholeSet[]
  sets: readonly ListedSet[]
  mayDraft: boolean
}

/** What exemplars are judged by: the common sets in full, the units' own, drafts, and proposals by field (clause IV.1). */
export function CriteriaPage({ frame, locale, common, sets, mayDraft }: Props) {
  const text = t(locale)
  const words = draftWords(locale)
  const own = sets.filter(({ state, unitName }) => unitName && (state === 'issued' || state === 'superseded'))
  const drafts = sets.filter(({ state }) => state === 'draft')
  const proposals = sets.filter(({ state }) => state === 'proposal')
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <a class="btn" href={paths.register()}>
              {words.register}
            </a>
            {mayDraft && (
              <a class="btn main" href={paths.draft()}>
                {words.draftTitle}
              </a>
            )}
          </>
        }
      />
      {common.length === 0 && <Empty title={text.noneTitle} />}
      {common.map((set) => (
        <Section key={set.id} id={`bo-${set.id}`} title={set.name} small={text.version(set.version)}>
          {set.toConfirm && <ToConfirm why={text.toConfirmWhy} locale={locale} />}
          <CriteriaTable {...{ set, locale }} />
          <p>
            <a href={paths.show(set.id)}>{text.whole}</a>
          </p>
        </Section>
      ))}
      {drafts.length > 0 && <SetList id="dang-soan" title={words.drafts} sets={drafts} locale={locale} />}
      <SetList id="don-vi" title={words.unitSets} sets={own} locale={locale} none={words.noUnitSets} />
      {proposals.length > 0 && <Proposals sets={proposals} locale={locale} />}
    </DeskPage>
  )
}

type ListProps = { id: string; title: string; sets: readonly ListedSet[]; locale: Locale; none?: string }

function SetList({ id, title, sets, locale, none }: ListProps) {
  const text = t(locale)
  const words = draftWords(locale)
  return (
    <Section id={id} title={title}>
      {sets.length === 0 && <Empty title={none ?? ''} />}
      {sets.length > 0 && (
        <Table
          caption={title}
          captionHidden
          stack
          columns={[
            { key: 'name', label: words.name },
            { key: 'unit', label: words.unit },
            { key: 'field', label: words.field },
            { key: 'kind', label: words.subject },
            { key: 'pass', label: text.pass, numeric: true },
            { key: 'term', label: words.term },
          ]}
          rows={sets.map((it) => ({
            name: <a href={paths.show(it.id)}>{it.name}</a>,
            unit: it.unitName ?? text.common,
            field: [it.fieldName ?? words.everyField, it.topicName].filter(Boolean).join(': '),
            kind: it.subjectKind ? text[it.subjectKind] : words.everySubject,
            pass: `${it.passMark} %`,
            term: (
              <>
                {it.validFrom ? termOf(it, locale) : words[`state_${it.state}`]}
                {it.state === 'superseded' && ` (${words.state_superseded.toLowerCase()})`}
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** The proposals as a grid: a row for each field, a column for each kind of subject. */
function Proposals({ sets, locale }: { sets: readonly ListedSet[]; locale: Locale }) {
  const text = t(locale)
  const words = draftWords(locale)
  const about = (it: ListedSet) => it.topicName ?? it.fieldName ?? words.everyField
  const kinds = judgedKinds.filter((kind) => sets.some(({ subjectKind }) => subjectKind === kind))
  return (
    <Section id="de-xuat" title={words.proposals}>
      <p class="soft prose">{words.proposalWhy}</p>
      <Table
        caption={words.proposals}
        captionHidden
        stack
        columns={[{ key: 'field', label: words.field }, ...kinds.map((kind) => ({ key: kind, label: text[kind] }))]}
        rows={[...new Set(sets.map(about))].map((field) => ({
          field,
          ...Object.fromEntries(
            sets
              .filter((it) => about(it) === field)
              .map((it) => [
                it.subjectKind ?? '',
                <a key={it.id} href={paths.show(it.id)}>
                  {words.see}
                  <span class="vh"> {it.name}</span>
                </a>,
              ]),
          ),
        }))}
      />
    </Section>
  )
}
