/** Why the system refuses something, by its code. */
const reasons: { readonly [code: string]: string } = {
  EACCES: 'there is no permission for it',
  EPERM: 'there is no permission for it',
  EROFS: 'the disk can only be read',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk has no room left for this user',
  EFBIG: 'the file grows larger than is allowed',
  EIO: 'the disk has a fault',
  EMFILE: 'too many files are open; a higher limit for them (ulimit -n) helps',
  ENFILE: 'too many files are open on this machine',
  ENOMEM: 'there is not enough memory',
  EAGAIN: 'it is busy',
  EBUSY: 'it is busy',
  ETXTBSY: 'it is busy',
  EBADF: 'it is not open for that',
  EINVAL: 'it is not open for that',
  ENXIO: 'nobody is at its other end',
  EPIPE: 'whoever reads from it has gone',
  ERR_WORKER_INIT_FAILED: 'no thread can be started; --jobs 0 does without',
  ERR_WORKER_OUT_OF_MEMORY: 'a thread has not enough memory; --jobs 0 does without threads',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** What the system has against it, in words; `undefined` for what is no refusal of the system. */
export function reasonOf(error: unknown): string | undefined {
  const code = codeOf(error)
  return code === undefined ? undefined : reasons[code]
}

/** The code of an error of the system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Is the command right, and only the disk has no room, or a fault? */
export function isOfDisk(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'].includes(codeOf(error) ?? '')
}
