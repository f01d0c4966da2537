import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Section } from '#ui/section.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import { dueState } from '../plan.ts'
import type { ShownPlan } from '../queries/plan.ts'
import type { SectionProps } from './plan.tsx'
import { SmallForm } from './small-form.tsx'

type Review = ShownPlan['reviews'][number]

/** The reviews of a plan, the furthest ahead first: what each found, the form for one that is due, and the next one. */
export function ReviewSection({ plan, today, mayWrite, ...rest }: SectionProps) {
  const { locale } = rest
  const text = t(locale)
  const { version } = plan
  return (
    <Section id="xem-xet" title={text.reviews}>
      {plan.reviews.map((it) => (
        <div key={it.id} class="flow">
          <ReviewLine review={it} isEnded={plan.outcome !== null} {...{ locale, today }} />
          {mayWrite && !it.doneOn && (
            <SmallForm
              {...{ ...rest, version }}
              form={`review-${it.id}`}
              title={text.recordReviewOf(formatDate(it.dueOn))}
              action={paths.review(plan.id, it.id)}
              send={text.recordReview}
            >
              {(field) => (
                <>
                  <TextArea
                    {...field('findings')}
                    label={text.findings}
                    hint={text.findingsHint}
                    rows={4}
                    maxLength={2000}
                    required
                  />
                  <div class="pair">
                    <DateField {...field('doneOn', formatDate(today))} label={text.doneOn} required />
                    <DateField {...field('nextOn')} label={text.nextOn} optionalWord />
                  </div>
                </>
              )}
            </SmallForm>
          )}
        </div>
      ))}
      {mayWrite && (
        <SmallForm
          {...{ ...rest, version }}
          form="plan-review"
          title={text.planReview}
          action={paths.planReview(plan.id)}
        >
          {(field) => <DateField {...field('dueOn')} label={text.dueOn} required />}
        </SmallForm>
      )}
    </Section>
  )
}

type LineProps = Pick<SectionProps, 'locale' | 'today'> & { review: Review; isEnded: boolean }

function ReviewLine({ review: it, locale, today, isEnded }: LineProps) {
  const text = t(locale)
  const due = dueState(it.dueOn, today)
  const [kind, word]: [TagKind, string] = it.doneOn
    ? ['ok', text.reviewDone]
    : isEnded
      ? ['no', text.reviewDropped]
      : due === 'late'
        ? ['late', text.reviewLate]
        : ['wait', due === 'soon' ? text.reviewSoon : text.reviewLater]
  return (
    <div>
      <p>
        <b>{it.doneOn ? text.reviewHeld(formatDate(it.doneOn)) : text.reviewDue(formatDate(it.dueOn))}</b>{' '}
        <Tag kind={kind}>{word}</Tag>
      </p>
      {it.findings && <p class="prose">{it.findings}</p>}
      {it.doneBy && <p class="soft small">{it.doneBy}</p>}
    </div>
  )
}
