/** Under this key the reader's binder is kept on the device: a list of „kind/id“. */
export const BINDER = 'wissensnetz-mappe';
