/** A point of a picture in hundredths from the left and from the top. */
export type Focus = { x: number; y: number }

/** A part of a picture, in points. */
export type Box = { left: number; top: number; width: number; height: number }

/**
 * The largest part of a picture with this proportion (width by height) that has the point in it, as near to its middle as
 * the edges allow.
 */
export function cropBox(picture: { width: number; height: number }, proportion: number, focus: Focus): Box {
  const width = Math.min(picture.width, Math.max(1, Math.round(picture.height * proportion)))
  const height = Math.min(picture.height, Math.max(1, Math.round(picture.width / proportion)))
  return {
    ...{ width, height },
    left: placed(focus.x, picture.width, width),
    top: placed(focus.y, picture.height, height),
  }
}

/** Where a part begins so that the point is in its middle, but never beyond the edges. */
function placed(hundredths: number, whole: number, part: number): number {
  const wished = Math.round((hundredths / 100) * whole - part / 2)
  return Math.max(0, Math.min(whole - part, wished))
}
