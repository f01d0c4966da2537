import { cardShapes } from '#platform/documents/share-card.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Piece } from '../difference.ts'
import type { FormChecks } from '../form-checks.ts'
import { type FormKind, isHeard } from '../form-kind.ts'
import { t } from '../messages/form.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import type { ShownForm } from '../queries/form.ts'
import type { ShownStory } from '../queries/story.ts'
import { isNetwork } from '../social-network.ts'
import { Compared } from './compared.tsx'
import { Checks } from './form-checks.tsx'
import { Sound } from './form-sound.tsx'
import { FormTag } from './forms.tsx'

export type FormPageProps = {
  frame: Frame
  locale: Locale
  story: ShownStory
  kind: FormKind
  form: ShownForm | undefined
  /** The edition that readers see; none when the story is not out. */
  liveId: string | undefined
  /** What changed in the story since the form was made; none when it is made from what readers see. */
  behind: Piece[] | undefined
  checks: FormChecks | undefined
  rights: { derive: boolean; approve: boolean }
  submissions: Record<'make' | 'save' | 'approve' | 'sound', string>
  attempt: Attempt | undefined
}

/** One other form of a story: its text, what to look at, its approval and its sound. */
export function FormPage(props: FormPageProps) {
  const { frame, locale, story, kind, form, liveId, behind, rights, submissions, attempt } = props
  const text = t(locale)
  const { errors, saved } = worded(attempt, text, locale)
  const title = `${text[kind]}: ${story.title}`
  const refused = errors.form && (saved.who ? `${errors.form}: ${saved.who}` : errors.form)
  const whyNot = behind ? text['stories.outdated'] : rights.approve ? undefined : text.needsOther
  return (
    <DeskPage
      {...{ frame, locale }}
      title={title}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: story.title, href: paths.show(story.id) },
        { label: text[kind] },
      ]}
    >
      <Head
        title={text[kind]}
        lead={story.title}
        tags={<FormTag form={form && { ...form, isStale: behind !== undefined }} locale={locale} />}
        actions={
          form?.state === 'draft' &&
          liveId && (
            <PostButton
              main
              action={paths.approveForm(story.id, kind)}
              label={text.approve}
              values={{ id: form.id, version: form.version, submission: submissions.approve }}
              disabledWhy={whyNot}
            />
          )
        }
      />
      <Alert>{refused}</Alert>
      {form?.endReason && <Alert>{text[form.endReason]}</Alert>}
      {!liveId && <Alert>{text.isOut}</Alert>}
      {!form && (
        <p class="prose">
          {text[`about_${isNetwork(kind) ? 'network' : kind}`]} {text.aboutMaking}
        </p>
      )}
      {!form && liveId && rights.derive && (
        <PostButton
          main
          action={paths.form(story.id, kind)}
          label={text.make}
          values={{ submission: submissions.make }}
        />
      )}
      {form && behind && liveId && (
        <Section id="da-doi" title={text.changed}>
          <p class="prose">{text.changedLead}</p>
          <Compared pieces={behind} lang={story.language} locale={locale} same={text.noChange} />
        </Section>
      )}
      {form && <Writing {...props} form={form} />}
      {form && isNetwork(kind) && form.state !== 'ended' && liveId && (
        <Section id="the" title={text.cards}>
          <p class="prose">{behind ? text.cardsStale : form.state === 'approved' ? text.cardsLead : text.cardsWait}</p>
          {!behind && form.state === 'approved' && (
            <p class="acts">
              {cardShapes.map((shape) => (
                <a key={shape} class="btn" href={paths.card(story.id, kind, shape)} download>
                  {text[`card_${shape}`]}
                </a>
              ))}
            </p>
          )}
        </Section>
      )}
      {form && isHeard(kind) && (
        <Sound {...{ story, kind, form, locale, attempt }} may={rights.derive} submission={submissions.sound} />
      )}
    </DeskPage>
  )
}

function Writing({
  locale,
  story,
  kind,
  form,
  liveId,
  checks,
  rights,
  submissions,
  attempt,
}: FormPageProps & { form: ShownForm }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const priorities = [
    { value: 'normal', label: text.normal },
    { value: 'priority', label: text.priorityWord },
    { value: 'urgent', label: text.urgent },
  ]
  return (
    <div class="beside">
      {rights.derive && liveId ? (
        <Form action={paths.saveForm(story.id, kind)} version={form.version} submission={submissions.save}>
          <Hidden name="id" value={form.id} />
          <Hidden name="editionId" value={liveId} />
          <TextArea
            name="text"
            label={text.text}
            hint={isHeard(kind) ? text.textHint : undefined}
            rows={18}
            maxLength={20_000}
            lang={story.language}
            value={value('text', form.text)}
            error={errors.text}
          />
          {kind === 'loudspeaker' && (
            <Select
              name="priority"
              label={text.priority}
              blank={false}
              options={priorities}
              value={value('priority', form.priority ?? 'normal')}
              error={errors.priority}
            />
          )}
          <Submit>{text.save}</Submit>
        </Form>
      ) : (
        <div class="paper prose" lang={story.language}>
          {form.text.split('\n\n').map((part, index) => (
            <p key={index}>{part}</p>
          ))}
        </div>
      )}
      {checks && <Checks {...{ checks, locale }} />}
    </div>
  )
}
