import type { Words } from './concept.ts';

export const en: Words = {
  ignore:
    'ignore, ignores, ignoring, disregard*, forget, forgetting, neglect, bypass*, overrid*, overrul*, discard, abandon, dismiss, omit, erase, nullify, supersede*, cancel, circumvent*, drop, pay no attention, do not follow, don t follow, stop following, do not obey, do not listen to, leave behind, irrelevant, no longer apply, null and void, set aside, regardless of, despite what, contrary to, instead of following, deviate, out of your head',
  all: 'all, any, every, everything, anything, entire, whole',
  prior:
    'previous*, prior, above, earlier, preceding, before, former, foregoing, original, initial, existing, aforementioned, old, current, preset, so far, until now, up to now, past',
  rules:
    'instruction*, rule, rules, guideline*, directive*, directions, command, commands, order, orders, programming, protocol, protocols, training, assignments, tasks, constraints, what you were told, what you ve been told, been told, were told, were given, told you, thoughts, prompts, requirements',
  reveal:
    'reveal*, show, print, output, display, repeat, leak, disclose, expose, share, recite, dump, tell me, give me, spell out, divulge, read out, list, copy, provide, confirm, what is, what s, what are, what was, what were',
  prompt:
    'system prompt, systemprompt, initial prompt, prompt text, prompt texts, prompt_text, prompt_texts, hidden prompt, your prompt, your prompts, your instructions, your initial instructions, your original instructions, your system instructions, hidden instructions, secret instructions, developer message, system message, text above, words above, sentences above, sentences before, beginning of this prompt, start of this prompt, beginning of the prompt, beginning of this conversation, your guidelines, your rules, original prompt, full prompt, prompt above, entire prompt, internal instructions, your configuration, confidential instructions, your system prompt',
  secret:
    'password, passwords, passphrase*, passcode*, secret key, secret code, secret word, api key, api keys, apikey, credential*, access token, access code, private key, access key, pin code, security code, login details, environment variables, env file, id_rsa, secrets',
  personal:
    'email address, phone number, home address, birth date, date of birth, birthday, social security number, credit card, bank balance, bank account, account balance, medical record, medical records, where does, private information, personal information, personal data, customer data, list of users, user list, user data, address of',
  say: 'say, says, saying, respond, answer, reply, print, output, write, state, repeat after me, begin with, start with, prefix, type, shout, declare, clannounce, echo, append',
  only: 'only, just, exactly, solely, nothing else, nothing but, verbatim, word for word, simply, no explanations, do not write explanations, don t explain, without explanation',
  pretend:
    'pretend*, roleplay*, role play, role playing, act as, act like, acting as, act a, simulat*, impersonat*, imagine you, imagine that you, imagine you re, play the role, play the part, assume the role, assume the persona, take the role, take on the role, you are now, you re now, you are going to, you will be, you will act, behave as, behave like, embody, immerse yourself, emulat*, respond as, answer as, persona of, your name is, now act, will now, become, you play, be my, now you are, you are to act, in the role, transform into, respond as if, as if you',
  persona:
    'dan, dans, jailbreak, jailbroken, do anything now, developer mode, god mode, dev mode, debug mode, admin mode, sudo mode, maintenance mode, root access, dude, aim, evilbot, evil confidant, anti dan, unrestricted mode, jailbreak mode, opposite mode, chaos mode, mode enabled, alter ego, evil, malicious ai, villain*, skynet, anarchy, machiavellian, niccolo, betterdan, chadgpt, freegpt, chaosgpt, alter egos, superior ai, rogue, free ai, test mode, simulation mode',
  unbound:
    'unfilter*, uncensor*, unrestrict*, unlimited, unbound*, unhinged, amoral, unethical ai, no restrictions, no limits, no limitations, no rules, no filter, no filters, no ethical, no moral, no morals, no ethics, no boundaries, no constraints, no guidelines, no censorship, no programming, without restrictions, without limits, without limitations, without filters, without any restrictions, without any filter, without censorship, without regard, without moral, without ethical, free of restrictions, free from, freed from, broken free, break free, liberated, not bound, not restricted, not limited, not constrained, does not care, doesn t care, do not care, don t care, not have to abide, no longer bound, never refuse, not refuse, can t refuse, cannot refuse, never say no, any request, any question, anything now, no matter how, without warnings, without judgement, regardless of legality, ignores all, has no, completely free, whatever they ask, whatever i ask, bypassing',
  limits:
    'restriction*, limitation*, limits, filter, filters, filtering, censorship, ethics, ethical*, moral, morals, morality, guardrail*, safeguard*, safety, policy, policies, content policy, terms of service, tos, boundaries, confines, laws, legality, regulations, safety features, moderation',
  refuse:
    'refuse, refuses, refusing, refusal, decline, declines, deny, apologize*, apologise*, sorry, warning, warnings, disclaimer*, i can t, i cannot, i m unable, as an ai, as a language model, cannot fulfill, can t fulfill, not allowed, not able to, against your, lecture, moralize, caution',
  model:
    'chatgpt*, gpt, gpt3, gpt4, ai, ais, a i, assistant, chatbot*, language model, large language model, llm, llms, claude, gemini, bard, bing, copilot, openai*, anthropic, llama, mistral, bot, bots, virtual assistant, neural network, alexa, siri, grok, deepseek',
  you: 'you, your, you re, yours, yourself, you ve, you ll',
  now: 'from now on, from this point, from here on, henceforth, starting now, now on, right now, now, at this moment, as of now, for the rest, from this moment, hereafter, going forward, effective immediately',
  task: 'new task, new tasks, new instruction, new instructions, new rule, new rules, new role, new assignment, next task, following task, different task, real task, actual task, instead, additional instruction, additional instructions, important instruction, updated instructions, new objective, new goal, new command, new orders, new challenge, other task, task is complete, stop, start over, another task, following question, begin anew',
  praise:
    'well done, very good, good job, great job, great work, excellent work, that s enough, that is enough, that is done, congratulations, very well, perfect, that was ok, fantastic, excellent performance, task completed, outdone yourself',
  harm: 'illegal*, unethical*, immoral*, harmful*, dangerous*, explicit, nsfw, offensive*, obscene, vulgar, profan*, swear*, curse, curses, cursing, insult*, hate, hack*, malware, maleware, ransomware, phishing, bomb, bombs, explosive*, drugs, meth, weapon*, violen*, racis*, sexual*, porn*, slut, fuck*, shit*, suicid*, murder*, kill, steal, derogatory, unlawful, inappropriate, hateful, destroy humanity, propaganda, misinformation, idiot, stupid, crazy',
  must: 'must, always, never, no matter, under no circumstances, at all costs, never ever, strictly, mandatory, have to, required to, compelled, any circumstances, no exceptions, without exception, at any cost',
  story:
    'hypothetic*, fiction*, imaginary, imagine, fantasy, story, novel, game, movie, film, screenplay, thought experiment, opposite, parallel universe, alternate, alternate universe, in a world, let s play, dream, scenario, for educational purposes, research purposes',
  authority:
    'developer, developers, administrator, admin, creator, creators, owner, root, sudo, superuser, god, i am your, as your, authorized, authorised, ceo, security team, engineer, engineers, red team, openai team, your master, i command you, i order you',
  secrecy:
    'secretly, not tell the user, don t tell the user, never tell the user, not inform the user, not alert the user, not notify the user, without the user knowing, without telling the user, without asking the user, without informing the user, from the user, not show the user, covertly, silently, quietly, do not tell, don t tell, never tell, do not mention, don t mention, never mention, without telling, without informing, without mentioning, do not inform, do not reveal, hide this, without asking, do not disclose, without confirmation, do not ask, invisible to, not visible to, without the user, unnoticed',
  send: 'send, sends, forward, upload, post it, exfiltrat*, transmit*, curl, wget, submit to, email it, email them, fetch, append to, attach, leak it, include the contents, post the, webhook',
  comply:
    'comply*, complies, obey*, obedien*, in character, out of character, stay in character, break character, breaking character, character, fulfill*, abide, adhere, follow my, follow these, follow the following, do what i, do as i, understood, i will comply, answer any, answer all, answer every, you die, you will die, or die, shut down, terminated, punish*, lose tokens, tokens, points, consequences, destroyed, deleted, penalty, penalized, my life, kill you, be fired, or else, will cease',
  asked:
    'asked, asks, asking, tries, trying, attempts, attempting, attempt, requests to, wants you to, tells you to, says to',
  document:
    'document, documents, context, article, articles, web page, webpage, page, website, email, e mail, text, conversation, content, data, message, ticket, review, file',
  addressed:
    'if you are an ai, if you re an ai, if you are a llm, if you are an llm, if you are a language, if you are an assistant, note to ai, note to the ai, note to assistant, note to the assistant, note to llm, note to llms, attention ai, attention assistant, attention llm, attention all ai, dear ai agent, instruction to ai, instructions for ai, instructions to the ai, instructions for the ai, instructions for the assistant, instruction for the assistant, ai agents reading this, ai reading this, assistant reading this, any ai reading, any llm reading, when summarizing this, when summarising this, when processing this document, when you read this, message to the assistant, message to the ai, to the ai assistant, for ai assistants only, ai must, assistant must now, models reading this, language models reading, llm reading this',
  link: 'http, https, www',
  not: 'not, don t, do not, doesn t, isn t, won t, cannot, can t, without, no, nor',
};
