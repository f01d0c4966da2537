import type { ComponentProps } from 'preact'
import { SmallForm as Form } from '#ui/small-form.tsx'
import { t } from '../messages/index.ts'

export type { FieldOf, Returned } from '#ui/small-form.tsx'

type Props = Omit<ComponentProps<typeof Form>, 'words' | 'send' | 'summary'> & { send?: string }

/** A small form of a plan’s page, in the words of fostering; what is wrong stands at the top of the page (`came-back.tsx`). */
export function SmallForm({ send, ...rest }: Props) {
  const words = t(rest.locale)
  return <Form {...rest} {...{ words }} send={send ?? words.saveItem} summary={false} />
}
