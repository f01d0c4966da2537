import type { CriteriaSet, Phase, Round, Severity } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { addDays } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as lifeWords } from '../messages/life.ts'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownExemplar } from '../queries/show.ts'
import { AssessorsSection, type Candidate } from './assessors.tsx'
import { PhaseFields, PhaseTable } from './phase-fields.tsx'
import { type ReleasedEvidence, ReleaseSection } from './release.tsx'
import { RoundResultPart } from './round-result.tsx'

/** What the page of a round is given. */
export type RoundView = {
  frame: Frame
  locale: Locale
  day: DateText
  exemplar: ShownExemplar
  submission: () => string
  attempt: Attempt | undefined
  /** The open round with all that its organiser works with; none before it is opened. */
  open?: {
    round: Round
    set: CriteriaSet
    candidates: readonly Candidate[]
    released: readonly ReleasedEvidence[]
    severities: readonly Severity[]
  }
}

/** The round of a record for whoever runs it: opened, planned in phases, assessors asked, evidence checked, closed. */
export function RoundPage({ view }: { view: RoundView }) {
  const { frame, locale, exemplar, attempt, open } = view
  const text = t(locale)
  const said = worded(attempt, { ...lifeWords(locale), ...text }, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.round}: ${exemplar.name}`}
      crumbs={[
        { label: lifeWords(locale).exemplars, href: paths.list() },
        { label: exemplar.code, href: paths.show(exemplar.id) },
        { label: text.round },
      ]}
    >
      <Head title={text.round} lead={text.roundLead} tags={<b>{exemplar.name}</b>} />
      <ErrorSummary errors={said.errors} />
      {open ? <Running {...{ view, open, said }} /> : <Opening {...{ view, said }} />}
    </DeskPage>
  )
}

type Said = ReturnType<typeof worded>

function Opening({ view, said }: { view: RoundView; said: Said }) {
  const { locale, exemplar, day, submission } = view
  const text = t(locale)
  return (
    <Form action={paths.round(exemplar.id)} version={exemplar.version} submission={submission()}>
      <Field
        name="needed"
        label={text.needed}
        inputMode="numeric"
        maxLength={2}
        value={said.value('needed', '3')}
        error={said.errors.needed}
      />
      <Field
        name="cap"
        label={text.cap}
        inputMode="numeric"
        maxLength={3}
        value={said.value('cap', '10')}
        error={said.errors.cap}
      />
      <Radios
        name="measure"
        label={text.measure}
        value={said.value('measure', 'mean')}
        error={said.errors.measure}
        options={(['mean', 'median'] as const).map((it) => ({ value: it, label: text[it] }))}
      />
      <Section id="giai-doan" title={text.phases}>
        <PhaseFields {...{ said, locale }} phases={usualPhases(day, text)} />
      </Section>
      <div class="bar">
        <Submit main>{text.openRound}</Submit>
        <a href={paths.show(exemplar.id)}>{lifeWords(locale).backToRecord}</a>
      </div>
    </Form>
  )
}

function Running({ view, open, said }: { view: RoundView; open: NonNullable<RoundView['open']>; said: Said }) {
  const { locale, exemplar, day, submission } = view
  const { round, set, candidates, released, severities } = open
  const text = t(locale)
  const { version } = round
  const phaseErrors = Object.keys(said.errors).some((name) => /^(phases|(name|from|last|to|may)\.\d)/.test(name))
  return (
    <>
      <AssessorsSection {...{ exemplarId: exemplar.id, round, candidates, said, locale, submission }} />
      {round.phases.some(({ seesNames }) => !seesNames) && (
        <ReleaseSection {...{ exemplar, version, released, said, locale, submission }} />
      )}
      <Section id="ket-qua" title={text.result}>
        <RoundResultPart {...{ round, set, severities, locale }} namesAssessors />
        <Form action={paths.closeRound(exemplar.id)} version={version} submission={submission()}>
          <TextArea
            name="remark"
            label={text.remark}
            optionalWord
            rows={3}
            maxLength={2000}
            value={said.value('remark')}
            error={said.errors.remark}
          />
          <Submit main>{text.closeRound}</Submit>
        </Form>
      </Section>
      <Section id="giai-doan" title={text.phases} small={phaseLine(round.phases, day, locale)}>
        <PhaseTable phases={round.phases} locale={locale} />
        <details open={phaseErrors}>
          <summary>{text.planPhases}</summary>
          <Form action={paths.phases(exemplar.id)} version={version} submission={submission()}>
            <PhaseFields {...{ said, locale }} phases={round.phases} />
            <Submit>{text.savePhases}</Submit>
          </Form>
        </details>
      </Section>
      <Section id="huy" title={text.cancelRound}>
        <details open={said.errors.reason !== undefined}>
          <summary>{text.cancelReason}</summary>
          <Form action={paths.cancelRound(exemplar.id)} version={version} submission={submission()}>
            <TextArea
              name="reason"
              label={text.cancelReason}
              rows={2}
              maxLength={500}
              value={said.value('reason')}
              error={said.errors.reason}
            />
            <Submit>{text.cancelRound}</Submit>
          </Form>
        </details>
      </Section>
    </>
  )
}

/** A week without names, then a comparison with names and scores open. */
const usualPhases = (day: DateText, text: ReturnType<typeof t>): Phase[] => [
  {
    ...{ name: text.blindPhase, from: day, to: addDays(day, 7) },
    ...{ mayScore: true, seesNames: false, seesScores: false, submitterEdits: false },
  },
  {
    ...{ name: text.talkPhase, from: addDays(day, 7), to: null },
    ...{ mayScore: false, seesNames: true, seesScores: true, submitterEdits: false },
  },
]

function phaseLine(phases: readonly Phase[], day: DateText, locale: Locale): string {
  const text = t(locale)
  const now = phases.find(({ from, to }) => from <= day && (to === null || day < to))
  return now ? text.nowPhase(now.name, '') : text.noPhase
}
