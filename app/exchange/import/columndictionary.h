#pragma once

#include "app/base/result.h"
#include "app/domain/activity.h"
#include "app/domain/deputy.h"
#include "app/domain/opinion.h"
#include "app/domain/reception.h"
#include "app/domain/station.h"
#include "app/domain/visit.h"
#include "app/exchange/import/register.h"
#include "app/exchange/import/valuedictionary.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <tuple>

namespace liaison {

/// How offices title their columns and word their values: resources/dictionaries/columns.json, typed.
class ColumnDictionary
{
    Q_DECLARE_TR_FUNCTIONS(ColumnDictionary)

public:
    /// One field of a register and the column titles that mean it, as dictionaryKey().
    struct Column
    {
        RegisterField field = RegisterField::Serial;
        QString name = {};          ///< the usual title, to name the column to people
        bool required = false;      ///< without it a sheet is not this register
        QStringList titles = {};    ///< the whole title
        QStringList fragments = {}; ///< a part of a longer title
        QStringList fallbacks = {}; ///< the whole title, only if no other column is the field
    };

    /// Words that make a row something else than data.
    struct Words
    {
        QSet<QString> anonymous; ///< written where nobody's name is known: 群众
        QStringList total;       ///< 合计
        QStringList signature;   ///< 填报人
        QStringList end;         ///< 以下空白
        QStringList
            reporting; ///< 填报: such a title line tells when, not about what, the sheet was filled in
    };

    /// Error InvalidInput, with what is wrong in detail.
    [[nodiscard]] static Result<ColumnDictionary> fromJson(const QByteArray &json);

    /// The dictionary that the program ships (":/dictionaries/columns.json").
    [[nodiscard]] static Result<ColumnDictionary> shipped();

    [[nodiscard]] const QList<Column> &columns(RegisterKind kind) const;

    /// The usual title of a field in registers of this kind: "日期".
    [[nodiscard]] QString columnName(RegisterKind kind, RegisterField field) const;

    template <typename E>
    [[nodiscard]] const ValueDictionary<E> &values() const
    {
        return std::get<ValueDictionary<E>>(m_values);
    }

    [[nodiscard]] const Words &words() const { return m_words; }

private:
    QHash<QString, QList<Column>> m_registers; // by key; visits and receptions share one
    std::tuple<ValueDictionary<StationTier>, ValueDictionary<DeputyLevel>, ValueDictionary<Sex>,
               ValueDictionary<EndGround>, ValueDictionary<VisitMode>, ValueDictionary<ReceptionMode>,
               ValueDictionary<ActivityCategory>, ValueDictionary<OpinionState>,
               ValueDictionary<OpinionRating>>
        m_values;
    Words m_words;
};

} // namespace liaison
