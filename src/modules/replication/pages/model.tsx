import type { ExemplarRef } from '#modules/exemplars/index.ts'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t } from '../messages/list.ts'
import type { Step } from '../model.ts'
import { paths } from '../paths.ts'
import { StepFields } from './step-fields.tsx'

/** The parts of a card that are one text each. */
const parts = ['name', 'problem', 'conditions', 'cost', 'duration', 'results', 'limits', 'contact'] as const

/** A model as its form knows it; one that nobody described yet has no version. */
export type Described = {
  name: string
  conditions: string
  cost: string
  duration: string
  problem: string
  results: string
  limits: string
  contact: string
  steps: readonly Step[]
  version: number
}

type Props = {
  frame: Frame
  locale: Locale
  exemplar: ExemplarRef
  model: Described | undefined
  mayDescribe: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Writing down how others can do as this exemplar does. */
export function ModelPage({ frame, locale, exemplar, model, mayDescribe, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: (typeof parts)[number]) => ({
    ...{ name, label: text[name], value: value(name, attempt ? '' : (model?.[name] ?? '')) },
    ...(errors[name] && { error: errors[name] }),
  })
  const steps = attempt ? typedSteps(attempt) : (model?.steps ?? [])
  const title = model ? text.describeAgain : text.describe
  const mine = steps.map((it) => it.title).filter(Boolean)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${title}: ${exemplar.name}`}
      crumbs={[
        { label: text.title, href: paths.list() },
        { label: exemplar.name, href: exemplarPaths.show(exemplar.id) },
        { label: title },
      ]}
    >
      <Head title={title} lead={`${exemplar.name}, ${exemplar.unitName}. ${text.modelLead}`} />
      <Form
        action={paths.model(exemplar.id)}
        version={saved.version ?? value('version', model ? String(model.version) : '')}
        submission={value('submission', submission)}
        keep={frame.path}
      >
        <ErrorSummary errors={namedErrors(errors, locale)} />
        {saved.version && (
          <Notice kind="warn" title={errors.form}>
            <Versus
              rows={[
                ...parts.map((name) => ({
                  ...{ label: text[name], mine: value(name), saved: saved[name] ?? '' },
                })),
                { label: text.stepsTitle, mine: mine.join(' · '), saved: saved.steps ?? '' },
              ]}
            />
          </Notice>
        )}
        <Field {...field('name')} hint={text.nameHint} maxLength={200} required />
        <TextArea {...field('problem')} hint={text.problemHint} rows={3} maxLength={1000} optionalWord />
        <TextArea {...field('conditions')} hint={text.conditionsHint} rows={3} maxLength={1000} optionalWord />
        <div class="pair">
          <Field {...field('cost')} maxLength={300} optionalWord />
          <Field {...field('duration')} maxLength={300} optionalWord />
        </div>
        <StepFields {...{ locale, steps, errors, isFresh: attempt === undefined }} />
        <TextArea {...field('results')} hint={text.resultsHint} rows={3} maxLength={1000} optionalWord />
        <TextArea {...field('limits')} hint={text.limitsHint} rows={3} maxLength={1000} optionalWord />
        <Field {...field('contact')} hint={text.contactHint} maxLength={300} optionalWord />
        <div class="bar">
          <Submit main disabledWhy={mayDescribe ? undefined : text.mayNotDescribe}>
            {text.save}
          </Submit>
          <a href={exemplarPaths.show(exemplar.id)}>{text.cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}

function typedSteps({ values }: Attempt): Step[] {
  const titles = [values.stepTitle ?? []].flat()
  const texts = [values.stepText ?? []].flat()
  const length = Math.max(titles.length, texts.length)
  return Array.from({ length }, (_, at) => ({ title: titles[at] ?? '', text: texts[at] ?? '' }))
}

function namedErrors(errors: Record<string, string>, locale: Locale) {
  const text = t(locale)
  const labels: Record<string, string> = {
    ...Object.fromEntries(parts.map((part) => [part, text[part]])),
  }
  return Object.entries(errors).map(([field, words]) => {
    const [name = '', at] = field.split('.')
    const number = Number(at ?? 0) + 1
    const label =
      labels[name] ?? (name === 'stepTitle' ? text.stepTitle(number) : name === 'stepText' && text.stepText(number))
    return { field, text: label ? `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words }
  })
}
