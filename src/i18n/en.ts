import { attachments } from './en/attachments.ts';
import { common } from './en/common.ts';
import { decide } from './en/decide.ts';
import { exchange } from './en/exchange.ts';
import { figures } from './en/figures.ts';
import { home } from './en/home.ts';
import { knowledge } from './en/knowledge.ts';
import { notes } from './en/notes.ts';
import { offline } from './en/offline.ts';
import { papers } from './en/papers.ts';
import { plan } from './en/plan.ts';
import { problems } from './en/problems.ts';
import { run } from './en/run.ts';
import { settings } from './en/settings.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
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
