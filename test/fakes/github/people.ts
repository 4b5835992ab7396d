import { notFound, ok, type Routes, refusal, userBody } from './exchange.ts';
import { repositoryBody } from './pulls.ts';
import { person } from './state.ts';

/** Triage and maintain are told as read and write, as GitHub does; the role keeps their name. */
export const peopleRoutes: Routes = {
  'GET /user': {
    needs: ['metadata=read'],
    handle: ({ token, url }) =>
      token.kind === 'installation'
        ? refusal(403, 'Resource not accessible by integration')
        : ok(userBody(token.user, url)),
  },
  'GET /repos/{owner}/{repo}': {
    needs: ['metadata=read'],
    handle: ({ repository, url }) => ok(repositoryBody(repository, url)),
  },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    needs: ['metadata=read'],
    handle: ({ repository, params, url }) => {
      const login = params.username as string;
      const permission = repository.collaborators[login];
      if (permission === undefined) {
        return repository.private
          ? notFound()
          : ok({ permission: 'read', role_name: 'read', user: userBody(person(login), url) });
      }
      return ok({ permission, role_name: permission, user: userBody(person(login), url) });
    },
  },
};
