/** Photographs that wait on this machine to be sent, under the id of their note: too large for where notes are kept. */
const name = 'gs-photos'
const store = 'photos'
/** The longest side that is kept, in pixels: enough to read a notice on a wall. */
const longest = 1600

export const keepPhoto = (id: string, photo: Blob): Promise<unknown> => ask('readwrite', (it) => it.put(photo, id))
export const dropPhoto = (id: string): Promise<unknown> => ask('readwrite', (it) => it.delete(id))
/** The photograph of a note; none where there is none or this machine keeps nothing. */
export const findPhoto = async (id: string): Promise<Blob | undefined> =>
  (await ask('readonly', (it) => it.get(id)).catch(() => undefined)) as Blob | undefined

/** The same picture, no larger than is of use; as it was where the browser cannot read it. */
export async function shrunk(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file)
    const share = Math.min(1, longest / Math.max(picture.width, picture.height))
    if (share === 1) return file
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * share)
    canvas.height = Math.round(picture.height * share)
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', 0.85))
  } catch {
    return file
  }
}

function ask(mode: IDBTransactionMode, work: (it: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store)
    opening.onerror = () => fail(opening.error)
    opening.onsuccess = () => {
      const request = work(opening.result.transaction(store, mode).objectStore(store))
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    }
  })
}
