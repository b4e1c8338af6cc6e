import { attachments } from './nb/attachments.ts';
import { common } from './nb/common.ts';
import { decide } from './nb/decide.ts';
import { exchange } from './nb/exchange.ts';
import { figures } from './nb/figures.ts';
import { home } from './nb/home.ts';
import { knowledge } from './nb/knowledge.ts';
import { notes } from './nb/notes.ts';
import { offline } from './nb/offline.ts';
import { papers } from './nb/papers.ts';
import { plan } from './nb/plan.ts';
import { problems } from './nb/problems.ts';
import { run } from './nb/run.ts';
import { settings } from './nb/settings.ts';

export const nb = {
  attachments,
  common,
  decide,
  exchange,
  figures,
  home,
  knowledge,
  notes,
  offline,
  papers,
  plan,
  problems,
  run,
  settings,
};
