import type { OfficialDocument } from '#platform/documents/official-document.ts'

export type Seat = { id: string; name: string; title: string; role: string; replaces?: string | null }
export type Presence = ReadonlyMap<string, 'present' | 'written'>

type Leaf = Pick<
  OfficialDocument,
  'parentOrg' | 'org' | 'number' | 'symbol' | 'place' | 'date' | 'kind' | 'basis' | 'receivers'
>

/** What the records of a sitting have in common: whose they are, their kind and number, where and when. */
export const leafOf = (
  kind: string,
  { council, provinceName, on }: { council: { name: string }; provinceName: string; on: string },
): Leaf => ({
  ...{ parentOrg: null, org: council.name, number: null, symbol: 'BB-HĐTĐKT', kind, basis: [] },
  ...{ place: provinceName.replace(/^(Tỉnh|Thành phố) /, ''), date: on },
  receivers: ['Các ủy viên Hội đồng', 'Lưu: VT, hồ sơ phiên họp'],
})

/** Who is in the chair: the chair, or a deputy in their place. */
export function chairOf(members: readonly Seat[], presence: Presence): Seat | undefined {
  const here = members.filter(({ id }) => presence.get(id) === 'present')
  return here.find(({ role }) => role === 'chair') ?? here.find(({ role }) => role === 'deputy')
}
