#pragma once

#include "app/domain/ids.h"
#include "app/domain/measure.h"
#include "app/domain/stored.h"

#include <QDate>
#include <QString>

namespace liaison {

/// One version of an evaluation scheme that this office has written. A version that a round uses is never
/// changed again; what comes after it is a new version.
struct OwnScheme
{
    QString code = {}; ///< the scheme's id; all its versions have the same
    QString version = {};
    Subject subject = Subject::Station;
    QString title = {};
    QString content = {};     ///< the scheme's canonical text
    QString fingerprint = {}; ///< SHA-256 of the content, hexadecimal
    QString note = {};        ///< what this version changes, and why
    QDate savedOn = {};

    friend bool operator==(const OwnScheme &, const OwnScheme &) = default;
};

using StoredOwnScheme = Stored<OwnSchemeId, OwnScheme>;

} // namespace liaison
