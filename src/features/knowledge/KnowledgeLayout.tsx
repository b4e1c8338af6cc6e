import { Outlet } from 'react-router';

export function KnowledgeLayout() {
  return <Outlet />;
}
