/**
 * Which of its notes a group made its point from. The source does not say; put together by hand, and only where what the note
 * says stands in the point. Points that rest on nothing in the source are left so.
 */
export const noteOrigins: Readonly<Record<string, readonly string[]>> = {
  'gruppe-1-v2': ['gruppe-1-3.5-1'],
  'gruppe-1-v3': ['gruppe-1-3.5-2'],
  'gruppe-1-v4': ['gruppe-1-3.3-1', 'gruppe-1-3.5-3'],
  'gruppe-2-v1': ['gruppe-2-3.5-1', 'gruppe-2-3.3-3'],
  'gruppe-2-v2': ['gruppe-2-3.5-2', 'gruppe-2-2.5-2'],
  'gruppe-2-v3': ['gruppe-2-1.1-3'],
  'gruppe-3-v1': ['gruppe-3-1.1-4'],
  'gruppe-3-v2': ['gruppe-3-3.5-1'],
  'gruppe-3-v3': ['gruppe-3-2.5-2'],
  'gruppe-4-v1': ['gruppe-4-3.5-1', 'gruppe-4-4.2-1'],
  'gruppe-4-v2': ['gruppe-4-4.2-2'],
  'gruppe-4-v3': ['gruppe-4-3.1-3'],
  'gruppe-5-v1': ['gruppe-5-3.5-1', 'gruppe-5-3.3-1'],
  'gruppe-5-v2': ['gruppe-5-3.5-2'],
  'gruppe-5-v3': ['gruppe-5-2.2-1', 'gruppe-5-2.5-3'],
  'gruppe-5-v5': ['gruppe-5-3.5-3'],
  'gruppe-6-v2': ['gruppe-6-3.5-2', 'gruppe-6-4.2-1'],
  'gruppe-6-v3': ['gruppe-6-3.5-1'],
};
