/** List */
export function KnowledgeStart() {
  return null;
}
