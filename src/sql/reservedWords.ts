/** Words that some engine refuses as the plain name of a column or table. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'account all alter analyze and anti any array as asc asymmetric at authorization between both by case cast check ' +
    'collate column connect connection constraint create cross cube current current_catalog current_date current_path ' +
    'current_role current_schema current_time current_timestamp current_user database deallocate default deferrable ' +
    'define delete desc describe distinct drop else end enum escape except exclude execute exists extract false fetch ' +
    'filter following for foreign from full grant group grouping groups gscluster hash having if ignore ilike in ' +
    'increment initially inner insert intersect interval into is issue isnull join json_array json_exists json_object ' +
    'json_query json_table json_value lateral leading left like limit listagg localtime localtimestamp lookup merge ' +
    'minus natural new no normalize not notnull null nulls of offset on only or order organization outer over overlaps ' +
    'partition placing preceding prepare primary proto qualify range recursive references regexp respect returning ' +
    'revoke right rlike rollup row rows sample schema select semi session_user set similar skip some start struct ' +
    'symmetric table tablesample then to trailing treat trigger trim true try_cast uescape unbounded union unique unnest ' +
    'update user using values variadic verbose view when whenever where window with within without'
  ).split(' '),
)
