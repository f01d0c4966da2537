import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/delegation.ts'
import { paths } from '../paths.ts'
import type { ShownDelegate } from '../queries/delegation.ts'
import { paperKinds } from '../seats.ts'
import { Traits } from './delegation-forms.tsx'
import { delegateKinds } from './delegation.tsx'

type Props = {
  frame: Frame
  locale: Locale
  delegate: ShownDelegate
  /** The exemplars that they may turn out to be, for whoever may say so. */
  nameable: readonly { id: string; name: string; unitName: string }[]
  may: { run: boolean; keep: boolean }
  submission: () => string
  attempt: Attempt | undefined
}

/** One delegate: papers, travel, and the steps that are open. */
export function DelegatePage(props: Props) {
  const { frame, locale, delegate: it, may, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.name}
      crumbs={[
        { label: text.title, href: paths.delegations() },
        { label: it.delegationName, href: paths.delegation(it.delegationId) },
        { label: it.name },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head
        title={it.name}
        lead={it.title}
        tags={<Tag kind={delegateKinds[it.state]}>{text[`state_${it.state}`]}</Tag>}
        actions={
          may.run &&
          it.state === 'named' && (
            <PostButton
              main
              action={paths.confirmDelegate(it.id)}
              label={text.confirm}
              values={{ version: it.version }}
            />
          )
        }
      />
      <Facts
        boxed
        items={[
          { label: text.unit, value: it.unitName },
          ...(it.exemplarId
            ? [{ label: text.exemplar, value: <a href={exemplarPaths.show(it.exemplarId)}>{it.name}</a> }]
            : []),
          { label: text.travel, value: it.travel ?? '–' },
          { label: text.lodging, value: it.lodging ?? '–' },
          ...(it.reason ? [{ label: text.reason, value: it.reason }] : []),
        ]}
      />
      {may.keep && it.state !== 'withdrawn' && <Forms {...props} />}
    </DeskPage>
  )
}

function Forms({ locale, delegate: it, nameable, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const version = saved.version ?? it.version
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  const options = [
    ...(it.exemplarId ? [{ value: it.exemplarId, label: it.name }] : []),
    ...nameable.map((one) => ({ value: one.id, label: `${one.name}, ${one.unitName}` })),
  ]
  const isReasoned = attempt !== undefined && 'reason' in attempt.values
  return (
    <>
      <Section id="giay-to" title={text.papers}>
        <Form action={paths.travel(it.id)} version={version} submission={submission()}>
          <Checks
            name="papers"
            label={text.papers}
            stacked
            optionalWord
            values={it.papers}
            options={paperKinds.map((kind) => ({ value: kind, label: text[`paper_${kind}`] }))}
            {...(errors.papers && { error: errors.papers })}
          />
          <Field
            {...field('travel', it.travel ?? '')}
            label={text.travel}
            hint={text.travelHint}
            maxLength={300}
            optionalWord
          />
          <Field {...field('lodging', it.lodging ?? '')} label={text.lodging} maxLength={300} optionalWord />
          <div class="bar">
            <Submit>{text.saveTravel}</Submit>
          </div>
        </Form>
      </Section>
      <Section id="thong-tin" title={text.describe}>
        <Form action={paths.describeDelegate(it.id)} version={version} submission={submission()}>
          <p class="soft prose">{text.describeLead}</p>
          <Select
            name="exemplarId"
            label={text.exemplar}
            value={value('exemplarId', it.exemplarId ?? '')}
            options={options}
            blank={text.noExemplar}
            optionalWord
            {...(errors.exemplarId && { error: errors.exemplarId })}
          />
          <Field {...field('title', it.title)} label={text.personTitle} maxLength={120} optionalWord />
          <Traits {...{ locale, attempt }} usual={it} />
          <div class="bar">
            <Submit>{text.saveDescribed}</Submit>
          </div>
        </Form>
      </Section>
      <details open={isReasoned}>
        <summary>{text.withdraw}</summary>
        <Form action={paths.withdrawDelegate(it.id)} version={version} submission={submission()}>
          <TextArea {...field('reason')} label={text.reason} rows={3} maxLength={500} required />
          <div class="bar">
            <Submit>{text.withdraw}</Submit>
          </div>
        </Form>
      </details>
    </>
  )
}
