import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { Difference } from '../difference.ts'
import { t } from '../messages/draft.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { SetState, WholeSet } from '../queries/shape.ts'
import { termOf } from '../term-words.ts'
import { CriteriaTable, ToConfirm } from './criteria-table.tsx'
import { DifferenceSection } from './difference.tsx'
import { LevelsSection } from './levels.tsx'

type Props = {
  frame: Frame
  locale: Locale
  set: WholeSet
  differences: readonly Difference[] | undefined
  rights: { mayEdit: boolean; mayIssue: boolean; mayDraft: boolean }
  attempt: Attempt | undefined
}

const shapes: Record<SetState, TagKind> = { proposal: 'new', draft: 'doing', issued: 'ok', superseded: 'hold' }

/** One set: what it asks, how it differs from its base, by what regulation it holds; and for its unit, what may be done. */
export function SetPage({ frame, locale, set, differences, rights, attempt }: Props) {
  const text = t(locale)
  const said = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={set.name}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: set.name }]}
    >
      <Head
        title={set.name}
        tags={
          <>
            <Tag kind={shapes[set.state]}>{text[`state_${set.state}`]}</Tag>
            {set.unitName ?? listWords(locale).common}
          </>
        }
        actions={<Actions {...{ set, rights, locale }} />}
      />
      <ErrorSummary errors={said.errors} />
      {set.toConfirm && (
        <ToConfirm why={set.state === 'proposal' ? text.proposalWhy : listWords(locale).toConfirmWhy} locale={locale} />
      )}
      <Facts items={factsOf(set, locale)} />
      <Section id="tieu-chi" title={text.criteria}>
        <CriteriaTable
          {...{ set, locale }}
          {...(rights.mayEdit && {
            action: (it) => (
              <>
                <a href={paths.criterion(set.id, it.id)}>
                  {text.editCriterion}
                  <span class="vh"> {it.code}</span>
                </a>
                {!it.baseId && (
                  <PostButton
                    quiet
                    action={paths.remove(set.id, it.id)}
                    label={`${text.removeCriterion} (${it.code})`}
                    values={{ version: set.revision }}
                  />
                )}
              </>
            ),
          })}
        />
      </Section>
      {differences && <DifferenceSection {...{ differences, locale }} />}
      <LevelsSection {...{ set, locale }} />
      {set.source && (
        <p class="soft small prose">
          {listWords(locale).source}: {set.source}
        </p>
      )}
    </DeskPage>
  )
}

function Actions({ set, rights, locale }: Pick<Props, 'set' | 'rights' | 'locale'>) {
  const text = t(locale)
  if (set.state !== 'draft') {
    if (!rights.mayDraft || set.state === 'superseded') return null
    return (
      <a class="btn" href={`${paths.draft()}?tu=${set.id}`}>
        {set.state === 'issued' && set.unitId ? text.newVersion : text.useProposal}
      </a>
    )
  }
  if (!rights.mayEdit) return null
  return (
    <>
      <PostButton quiet action={paths.discard(set.id)} label={text.discard} values={{ version: set.revision }} />
      <a class="btn" href={paths.edit(set.id)}>
        {text.edit}
      </a>
      <a class="btn" href={paths.add(set.id)}>
        {text.addCriterion}
      </a>
      {rights.mayIssue ? (
        <a class="btn main" href={paths.issue(set.id)}>
          {text.issue}
        </a>
      ) : (
        <Submit disabledWhy={text.onlyHead}>{text.issue}</Submit>
      )}
    </>
  )
}

function factsOf(set: WholeSet, locale: Locale) {
  const text = t(locale)
  const list = listWords(locale)
  const { regulation } = set
  return [
    { label: text.field, value: [set.fieldName ?? text.everyField, set.topicName].filter(Boolean).join(': ') },
    { label: text.subject, value: set.subjectKind ? list[set.subjectKind] : text.everySubject },
    { label: list.pass, value: list.passMark(set.passMark) },
    ...(set.validFrom ? [{ label: text.term, value: termOf(set, locale) }] : []),
    ...(regulation
      ? [
          {
            label: list.regulation,
            value: (
              <>
                {text.issuedLine(regulation.number, formatDate(regulation.issuedOn), regulation.signer)}.{' '}
                <a href={paths.file(regulation.fileId)}>{text.seeFile}</a>
              </>
            ),
          },
        ]
      : []),
  ]
}
