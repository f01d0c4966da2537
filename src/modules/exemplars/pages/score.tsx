import type { CriteriaSet, Severity } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { AssessedEvidence } from '../blind-view.ts'
import { t as lifeWords } from '../messages/life.ts'
import { t } from '../messages/round.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { ShownAssignment } from '../queries/blind.ts'
import { neededPoints } from '../scoring.ts'
import { scoreFieldNames } from './assess.tsx'
import { RoundResultPart } from './round-result.tsx'
import { ScoreFields } from './score-fields.tsx'

/** What an assessor's page is given: the record already as they may see it. */
export type ScoreView = {
  frame: Frame
  locale: Locale
  shown: ShownAssignment
  set: CriteriaSet
  severities: readonly Severity[]
  submission: () => string
  attempt: Attempt | undefined
}

/** One record before its assessor: what was done and how it is known, the criteria to judge by, or abstaining. */
export function ScorePage({ view }: { view: ScoreView }) {
  const { frame, locale, shown, attempt, set } = view
  const { record, permissions, phase, isAnswered } = shown
  const text = t(locale)
  const said = worded(attempt, { ...lifeWords(locale), ...text }, locale)
  const names = new Map<string, string>([...scoreFieldNames(set, locale), ['reason', text.abstainReason]])
  const isOpen = permissions.mayScore && !isAnswered
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.scoreTitle(record.name)}
      crumbs={[{ label: text.queue, href: paths.queue() }, { label: record.name }]}
    >
      <Head
        title={text.scoreTitle(record.name)}
        lead={phase ? text.nowPhase(phase.name, phase.to ? formatDate(addDays(phase.to, -1)) : '') : text.noPhase}
      />
      <ErrorSummary
        errors={Object.entries(said.errors).map(([field, words]) => ({
          field,
          text: names.has(field) ? `${names.get(field)}: ${words}` : words,
        }))}
      />
      {!permissions.seesNames && (
        <Notice>
          <p>{text.hiddenNames}</p>
        </Notice>
      )}
      {isAnswered && (
        <Notice kind="good">
          <p>{text.answeredLine}</p>
        </Notice>
      )}
      {!isAnswered && !permissions.mayScore && (
        <Notice kind="warn">
          <p>{text.closedNow}</p>
        </Notice>
      )}
      <Told {...{ shown, locale }} />
      {isOpen && <Scoring {...{ view, said }} />}
      {!isAnswered && <Abstaining {...{ view, said }} />}
      {permissions.seesScores && (
        <Section id="diem" title={text.others}>
          <RoundResultPart
            {...{ round: shown.round, set, locale }}
            severities={view.severities}
            namesAssessors={false}
          />
        </Section>
      )}
    </DeskPage>
  )
}

/** What the record tells, as far as this assessor may know it. */
function Told({ shown, locale }: { shown: ShownAssignment; locale: Locale }) {
  const { record } = shown
  const text = t(locale)
  return (
    <>
      <Facts
        items={[
          { label: text.kind, value: subjectWords(locale)[record.kind] },
          { label: text.field, value: [record.fieldName, record.topicName].filter(Boolean).join(': ') },
          { label: text.unit, value: record.unitName },
          ...(record.occupation ? [{ label: text.occupation, value: record.occupation }] : []),
        ]}
      />
      <Section id="tom-tat" title={text.summary}>
        <p class="prose">{record.summary}</p>
        <Table
          caption={text.achievement}
          captionHidden
          stack
          columns={[
            { key: 'what', label: text.achievement },
            { key: 'before', label: text.before },
            { key: 'after', label: text.after },
          ]}
          rows={record.achievements.map((it) => ({ what: it.what, before: it.before, after: it.after }))}
        />
      </Section>
      <Section id="minh-chung" title={text.evidence}>
        {record.evidence.map((it, index) => (
          <p key={it.id}>
            {evidenceLabel(it, index, locale)}{' '}
            {it.isOpen || shown.permissions.seesNames ? (
              <a href={paths.blindFile(shown.id, it.id)}>
                {text.openFile}
                <span class="vh"> {index + 1}</span>
              </a>
            ) : (
              <span class="soft">({text.notOpenYet})</span>
            )}
          </p>
        ))}
      </Section>
    </>
  )
}

/** A piece of evidence by its number and title; by what it is, where the title told a name. */
const evidenceLabel = ({ title, type }: AssessedEvidence, index: number, locale: Locale) =>
  `${index + 1}. ${title || t(locale).fileOf(type.startsWith('image/'))}`

function Scoring({ view, said }: { view: ScoreView; said: ReturnType<typeof worded> }) {
  const { locale, shown, set, submission } = view
  const text = t(locale)
  const evidence = shown.record.evidence.map((it, index) => ({ id: it.id, label: evidenceLabel(it, index, locale) }))
  return (
    <Form action={paths.score(shown.id)} version={shown.exemplarVersion} submission={submission()}>
      <p class="soft">{lifeWords(locale).setLine(set.name, set.version, neededPoints(set))}</p>
      {set.criteria.map((criterion, index) => (
        <ScoreFields key={criterion.id} {...{ criterion, said, evidence, locale }} number={index + 1} withPlace />
      ))}
      <TextArea
        name="note"
        label={lifeWords(locale).conclusion}
        optionalWord
        maxLength={2000}
        value={said.value('note')}
        error={said.errors.note}
      />
      <div class="bar">
        <Submit main>{text.giveScores}</Submit>
        <a href={paths.queue()}>{text.queue}</a>
      </div>
    </Form>
  )
}

function Abstaining({ view, said }: { view: ScoreView; said: ReturnType<typeof worded> }) {
  const { locale, shown, submission } = view
  const text = t(locale)
  return (
    <Section id="khong-cham" title={text.abstain}>
      <Form action={paths.abstain(shown.id)} version={shown.exemplarVersion} submission={submission()}>
        <TextArea
          name="reason"
          label={text.abstainReason}
          hint={text.abstainLead}
          rows={2}
          maxLength={500}
          value={said.value('reason')}
          error={said.errors.reason}
        />
        <Submit>{text.abstain}</Submit>
      </Form>
    </Section>
  )
}
