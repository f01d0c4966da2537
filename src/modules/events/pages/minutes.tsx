import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { canBe, isRecordingShown } from '../event.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { t } from '../messages/minutes.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  mayKeep: boolean
  submission: () => string
  returned: Returned | undefined
}

/** After an event: what was said, the paper that was signed, where the recording is. */
export function MinutesPage(props: Props) {
  const { frame, locale, event } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.minutesTitle}: ${event.title}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: text.minutesTitle },
      ]}
    >
      <Head
        title={text.minutesTitle}
        lead={text.minutesLead}
        actions={(['pdf', 'docx'] as const).map((as) => (
          <a key={as} class="btn" href={paths.minutesFile(event.id, as)}>
            {text.minutesAs(as.toUpperCase())}
          </a>
        ))}
      />
      <Written {...props} />
      <Recording {...props} />
    </DeskPage>
  )
}

function Written({ locale, event, mayKeep, submission, returned }: Props) {
  const text = t(locale)
  const isWritten = event.said !== '' || event.minutesFileId !== null
  const mayWrite = canBe('minute', event.state)
  return (
    <Section id="bien-ban" title={text.minutes}>
      {isWritten ? (
        <>
          {event.said && <Paragraphs text={event.said} />}
          <Facts
            items={[
              ...(event.chairedBy ? [{ label: text.chairedBy, value: event.chairedBy }] : []),
              ...(event.minutedBy ? [{ label: text.minutedBy, value: event.minutedBy }] : []),
              ...(event.minutesFileId
                ? [
                    {
                      label: text.paper,
                      value: <a href={`/lam-viec/tep/${event.minutesFileId}`}>{event.minutesFileName}</a>,
                    },
                  ]
                : []),
            ]}
          />
        </>
      ) : (
        <Empty title={text.noMinutes}>{!mayWrite && <p>{text.notYetHeld}</p>}</Empty>
      )}
      {mayWrite && (
        <SmallForm
          {...{ locale, submission, returned, words: text, version: event.version }}
          form="ghi"
          title={isWritten ? text.changeMinutes : text.writeMinutes}
          action={paths.minutes(event.id)}
          send={text.saveMinutes}
          open={!isWritten}
          main={!isWritten}
          disabledWhy={mayKeep ? undefined : eventWords(locale).mayNot}
          multipart
        >
          {(of) => {
            const { value: kept } = of('fileId')
            const error = of('file').error ?? of('fileId').error
            return (
              <>
                <TextArea
                  {...of('said', event.said)}
                  label={text.said}
                  hint={text.saidHint}
                  rows={10}
                  maxLength={10_000}
                />
                <div class="pair">
                  <Field {...of('chairedBy', event.chairedBy)} label={text.chairedBy} maxLength={120} optionalWord />
                  <Field {...of('minutedBy', event.minutedBy)} label={text.minutedBy} maxLength={120} optionalWord />
                </div>
                {kept && <Hidden name="fileId" value={kept} />}
                <FileField
                  {...{ name: 'file', id: of('file').id, ...(error && { error }) }}
                  label={text.paper}
                  hint={kept || event.minutesFileId ? text.paperKept : text.paperHint}
                  accept="image/*,.pdf"
                  optionalWord
                />
              </>
            )
          }}
        </SmallForm>
      )}
    </Section>
  )
}

function Recording({ locale, event, mayKeep, submission, returned }: Props) {
  const text = t(locale)
  return (
    <Section id="ban-ghi" title={text.recordingTitle}>
      {event.recording ? (
        <p>
          <a href={event.recording}>{event.recording}</a>
          {event.isPublic && !isRecordingShown(event) && <span class="soft"> ({text.recordingHidden})</span>}
        </p>
      ) : (
        <Empty title={text.noRecording} />
      )}
      {canBe('record', event.state) && (
        <SmallForm
          {...{ locale, submission, returned, words: text, version: event.version }}
          form="ghi-hinh"
          title={text.recording}
          action={paths.recording(event.id)}
          send={text.saveRecording}
          open={!event.recording}
          disabledWhy={mayKeep ? undefined : eventWords(locale).mayNot}
        >
          {(of) => (
            <Field
              {...of('recording', event.recording ?? '')}
              type="url"
              label={text.recording}
              hint={text.recordingHint}
              maxLength={500}
              optionalWord
            />
          )}
        </SmallForm>
      )}
    </Section>
  )
}
