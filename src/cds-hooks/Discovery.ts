/** The hooks that the service answers. */
export type Hook = 'patient-view' | 'encounter-start'

/** What a client is asked to send along with a call. */
export type PrefetchKey = 'patient' | 'intake' | 'observations' | 'conditions'

/** A service as it is discovered. Each hook has an `id` of its own, unless the option `id` says otherwise: some clients keep one service for an id. */
export interface DiscoveredService {
  readonly hook: Hook
  readonly id: string
  readonly title: string
  readonly description: string
  readonly usageRequirements: string
  /** FHIR queries, by the key that their result is sent under. */
  readonly prefetch?: { readonly [K in PrefetchKey]?: string }
  /** The version of CDS Hooks that it follows. */
  readonly version: '2.0.1'
}

/** What is answered at `GET {base}/cds-services`. */
export interface Discovery {
  readonly services: readonly DiscoveredService[]
}
