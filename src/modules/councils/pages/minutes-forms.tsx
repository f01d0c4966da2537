import type { worded } from '#platform/web/submit.ts'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/documents.ts'
import { paths } from '../paths.ts'
import type { Props as Page } from './sitting.tsx'

type Props = Page & { form: ReturnType<typeof worded> }

/** Of a closed sitting: its signed minutes, and drawing them up where that was not done or before they are signed. */
export function MinutesForms({ locale, sitting, form, submission }: Props) {
  const text = t(locale)
  const { id, version, docxId, fileId } = sitting
  const { file } = form.errors
  return (
    <>
      <details open={Boolean(file)}>
        <summary>{text.sendSigned}</summary>
        <Form {...{ action: paths.signedMinutes(id), version, submission, multipart: true }}>
          <FileField name="file" label={text.signedScan} error={file} />
          <Submit>{text.sendSigned}</Submit>
        </Form>
      </details>
      {!(docxId && fileId) && (
        <details>
          <summary>{docxId ? text.drawUpAgain : text.drawUp}</summary>
          <Form {...{ action: paths.drawUpMinutes(id), version, submission }}>
            <p class="soft">{text.drawUpLead}</p>
            <Submit>{docxId ? text.drawUpAgain : text.drawUp}</Submit>
          </Form>
        </details>
      )}
    </>
  )
}
