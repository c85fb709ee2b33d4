#pragma once

#include "app/domain/raisedopinion.h"
#include "ui/forms/formfields.h"

#include <QJsonArray>
#include <QList>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace liaison {

/// The opinions raised at a reception: any number of small forms, each answered on the spot, handed over to
/// an office or left for later.
class OpinionRows : public QWidget
{
    Q_OBJECT

public:
    /// @a number: what the ledger would give the next opinion, so many of them ahead.
    OpinionRows(const LookupCache &lookup, QDate today, std::function<QString(int ahead)> number,
                QWidget *parent = nullptr);

    [[nodiscard]] QJsonArray values() const;
    void setValues(const QJsonArray &values);

    /// As entered for a reception at @a station on @a day.
    [[nodiscard]] QList<RaisedOpinionDraft> drafts(std::optional<StationId> station, QDate day) const;

    /// In order of the rows; an empty one: nothing wrong. True if nothing is wrong at all.
    bool showErrors(const QList<FieldErrors> &errors);
    [[nodiscard]] QList<FieldErrors> settle();

    /// Station or day have changed: proposed numbers that the user has not touched follow.
    void renumber();
    void addRow(bool focus);

Q_SIGNALS:
    void changed();
    /// A new row: what else its inputs shall offer.
    void rowMade(liaison::FormFields *fields);

private:
    struct Row
    {
        QWidget *frame = nullptr;
        FormFields *fields = nullptr;
        QString proposed; ///< number
    };

    Row &makeRow();
    void removeRow(QWidget *frame);
    static void showSettlement(const FormFields &fields);

    const LookupCache &m_lookup;
    QDate m_today;
    std::function<QString(int ahead)> m_number;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace liaison
