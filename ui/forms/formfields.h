#pragma once

#include "app/domain/enumkey.h"
#include "app/domain/fielderrors.h"
#include "app/domain/typedday.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace liaison {

class DayEdit;
class DeputyPicker;
class LookupCache;
class UnitPicker;

/// The inputs of a form in two columns, each with its label, a line for what is wrong with it below and,
/// while its value was carried over from the entry before, a coloured ground and the word for that. Fields
/// are named as in the schema, so that FieldErrors find them. Values are plain JSON: that is also what a
/// stored draft is.
class FormFields : public QWidget
{
    Q_OBJECT

public:
    enum class Place {
        Left,  ///< begins a row
        Right, ///< beside the one before
        Wide,  ///< a row of its own
    };

    FormFields(const LookupCache &lookup, QDate today, QWidget *parent = nullptr);

    // Labels carry their mnemonic ("&Place"). Object names are the keys of the fields.
    UnitPicker *addStation(const QString &key, const QString &label, Place place);
    UnitPicker *addOffice(const QString &key, const QString &label, Place place);
    DayEdit *addDay(const QString &key, const QString &label, Place place,
                    MissingDateParts missing = MissingDateParts::Past);
    DeputyPicker *addDeputies(const QString &key, const QString &label, Place place);
    QLineEdit *addLine(const QString &key, const QString &label, Place place);
    QPlainTextEdit *addText(const QString &key, const QString &label, Place place, int lines);
    QSpinBox *addNumber(const QString &key, const QString &label, Place place, int least, int most);
    QComboBox *addChoice(const QString &key, const QString &label, Place place);

    /// Every enumerator of E with its displayName().
    template <typename E>
    QComboBox *addEnum(const QString &key, const QString &label, Place place)
    {
        QComboBox *box = addChoice(key, label, place);
        for (const auto &[enumerator, text] : EnumKeys<E>::Entries)
            addItem(box, displayName(enumerator), QString::fromUtf16(text));
        return box;
    }

    /// Any other editor; the caller calls noteChange(key) when its value changes.
    void addCustom(const QString &key, const QString &label, Place place, QWidget *editor,
                   std::function<QJsonValue()> get, std::function<void(const QJsonValue &)> set);
    /// Something without a value across the whole width.
    void addWide(QWidget *widget);

    void noteChange(const QString &key);

    [[nodiscard]] QJsonObject values() const;
    /// Fields that are not named keep their value.
    void setValues(const QJsonObject &values);
    /// As if the user had entered it.
    void enter(const QString &key, const QJsonValue &value);
    [[nodiscard]] QString labelOf(const QString &key) const;
    /// A value as the user reads it: names instead of ids.
    [[nodiscard]] QString textOf(const QString &key, const QJsonValue &value) const;
    void setFieldVisible(const QString &key, bool visible);

    /// Text beside each named field; the focus goes to the first of them. Errors of fields that the form does
    /// not have are returned.
    QStringList showErrors(const FieldErrors &errors);
    void clearErrors();

    void markCarried(const QStringList &keys);
    [[nodiscard]] bool isCarried(const QString &key) const;

    /// Takes what was typed into pickers if it is unambiguous; else names it as an error of its field.
    [[nodiscard]] FieldErrors settle();

    void focusField(const QString &key);

Q_SIGNALS:
    void changed(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QString key;
        QWidget *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *mark = nullptr;
        QLabel *error = nullptr;
        std::function<QJsonValue()> get;
        std::function<void(const QJsonValue &)> set;
        bool isCarried = false;
    };

    static void addItem(QComboBox *box, const QString &text, const QString &key);
    void setCarried(Field &field, bool carried);
    void colour(Field &field);
    [[nodiscard]] const Field *find(const QString &key) const;
    UnitPicker *addUnit(UnitPicker *picker, const QString &key, const QString &label, Place place);

    const LookupCache &m_lookup;
    QDate m_today;
    QGridLayout *m_grid;
    QList<Field> m_fields;
    QList<UnitPicker *> m_units;
    QList<DeputyPicker *> m_deputies;
    QList<DayEdit *> m_days;
    int m_row = -2;
    bool m_setting = false;
};

} // namespace liaison
