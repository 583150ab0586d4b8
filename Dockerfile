# The server with the corpus in seed/. It answers from memory, or from Neo4j when NEO4J_URI is set.

FROM node:20-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN npm ci --ignore-scripts
COPY tsconfig.base.json vite.config.ts ./
COPY src ./src
COPY web ./web
COPY queries ./queries
COPY seed ./seed
RUN npm run build

FROM base AS dependencies
RUN npm ci --omit=dev --ignore-scripts

FROM base
ENV NODE_ENV=production HOST=0.0.0.0
COPY LICENSE ./
COPY schema ./schema
COPY seed ./seed
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 4000
# Whether the process lives. Whether it can answer is for a balancer to ask: /health/ready.
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm between: SIGTERM reaches the server, which answers what is under way.
CMD ["node", "--enable-source-maps", "dist/cli/ancrage.js", "serve"]
