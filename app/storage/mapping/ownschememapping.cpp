#include "app/storage/mapping/ownschememapping.h"

#include "app/storage/mapping/values.h"

namespace liaison {

using namespace mapping;

FieldValues Mapping<OwnScheme>::toValues(const OwnScheme &scheme)
{
    return {scheme.code,    scheme.version,     toKey(scheme.subject), scheme.title,
            scheme.content, scheme.fingerprint, scheme.note,           scheme.savedOn};
}

OwnScheme Mapping<OwnScheme>::fromValues(const FieldValues &values)
{
    return {.code = toText(values[0]),
            .version = toText(values[1]),
            .subject = toEnum<Subject>(values[2]),
            .title = toText(values[3]),
            .content = toText(values[4]),
            .fingerprint = toText(values[5]),
            .note = toText(values[6]),
            .savedOn = toDate(values[7])};
}

} // namespace liaison
